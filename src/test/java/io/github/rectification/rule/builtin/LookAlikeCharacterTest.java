package io.github.rectification.rule.builtin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.CheckResult;
import io.github.rectification.DraftFixer;
import io.github.rectification.DraftReaders;
import io.github.rectification.FixedDraft;
import io.github.rectification.ReportChecker;
import io.github.rectification.draft.Draft;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.testkit.RuleCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikeCharacterTest {

    private static final RuleCheck RULE = RuleCheck.of("TXT-011");
    private static final ReportChecker CHECKER =
            ReportChecker.builder().asOf(LocalDate.of(2025, 1, 1)).build();

    @ParameterizedTest
    @ValueSource(strings = {"制定⟦⼯⟧作方案。", "镇党委⟦⼀⼆⟧把手负责。", "⟦⻓⟧期坚持，⟦⻅⟧到成效，⟦⻔⟧口公示，人⟦⺠⟧满意。", "完善⟦\uF90A⟧融监管。"})
    void flags_radicals_and_compatibility_ideographs(String marked) {
        RULE.finds(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"制定工作方案。", "单人旁写作⺅。", "肉月旁写作⺼。", "笔画㇏。", "山﨑参加座谈。"})
    void passes_ideographs_and_radicals_that_stand_for_no_character_for_certain(String text) {
        RULE.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦二O二六⟧年一月五日制定方案。",
                "⟦二o二六⟧年一月五日制定方案。",
                "⟦二Ｏ二六⟧年一月五日制定方案。",
                "⟦二О二六⟧年一月五日制定方案。",
                "⟦二Ο二六⟧ 年一月五日制定方案。",
                "⟦二◯二六⟧年一月五日制定方案。",
                "⟦二0二六⟧年一月五日制定方案。",
                "⟦二O一O⟧年制定方案。",
                "⟦二OO五⟧年制定方案。",
                "⟦二O二四⟧至⟦二O二五⟧年度制定方案。",
                "⟦ニ〇二六⟧年制定方案，⟦一九九ハ⟧年废止。",
                "镇政发〔⟦二O二四⟧〕三号。"
            })
    void flags_what_stands_for_a_numeral_of_a_year(String marked) {
        RULE.finds(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "二〇二六年一月五日制定方案。",
                "二○二六年一月五日制定方案。",
                "二零二六年一月五日制定方案。",
                "二O一医院参加义诊。",
                "七O九研究所参加座谈。",
                "九OO年前的古树。",
                "三O二六年制定方案。",
                "二〇OO年制定方案。",
                "二OOO年制定方案。",
                "一二O二六年制定方案。",
                "A二O二六年制定方案。",
                "二O二六室已腾退。"
            })
    void passes_numerals_and_names_that_are_no_year(String text) {
        RULE.finds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦2O26⟧年制定方案。",
                "⟦2o2O⟧ 年制定方案。",
                "⟦２Ｏ２６⟧年制定方案。",
                "⟦20l6⟧年制定方案。",
                "⟦2О26⟧年⟦1О⟧月⟦3l⟧日制定方案。",
                "2026年⟦l⟧月⟦I2⟧日制定方案。",
                "2026年1月⟦l⟧日至⟦l5⟧日走访。",
                "整改问题⟦l2⟧个，走访⟦3O⟧人，召开会议⟦1O⟧余次。",
                "追缴资金⟦2,O00⟧元、⟦3.l5⟧万元和⟦O.5⟧万元。",
                "满意率⟦9O.5⟧%，覆盖⟦1OO⟧％。",
                "走访⟦1O⟧至15户，慰问20-⟦3O⟧户。",
                "镇政发〔2024〕⟦1O⟧号文件，第⟦l2⟧条。",
                "学习《⟦2O24⟧年要点》。"
            })
    void flags_letters_in_numbers(String marked) {
        RULE.finds(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年1月12日整改问题12个。",
                "排查A12O型设备3台，G1O5线2处，B2O个。",
                "建成5G基站12个，推广O2O项目3个，O2O个体户。",
                "O型血献血12人，I类事项3个，II级响应。",
                "附件I2份，表I3个。",
                "20OO年制定方案，2OOO年修订。",
                "2026年l3月制定方案，2026年O月走访，4O日内办结。",
                "每桶5l装，食用油5l 3桶，每瓶1l。",
                "推广HTML5个人主页，iOS1O个，No.1O号，见look10个。",
                "CO2排放下降，H2O个数。",
                "拨款2O项目，设备#1O个，K1+2O0米。",
                "在l月走访，第l条。",
                "编号l0O0O0O0O0O0O0O0O0O0O0O0O0O0个。",
                "见https://x.gov.cn/2O24年和台账2O24年@x.gov.cn。",
                "代码`2O24年`和`⼯`。"
            })
    void passes_letters_that_are_letters_and_what_is_in_doubt(String text) {
        RULE.finds(text);
    }

    @Test
    void says_which_character_it_is_and_what_it_should_be() {
        RuleCheck.Judgement judgement = RULE.judge("２Ｏ２６年走访l2户，二О二六年制定⼯作方案。");

        assertThat(judgement.chinese())
                .containsExactlyInAnyOrder(
                        "“２Ｏ２６”含有只是形似的字符（U+FF2F），应写作“２０２６”，请改正。",
                        "“l2”含有只是形似的字符（U+006C），应写作“12”，请改正。",
                        "“二О二六”含有只是形似的字符（U+041E），应写作“二〇二六”，请改正。",
                        "“⼯”含有只是形似的字符（U+2F2F），应写作“工”，请改正。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"二О二四年十二月二日", "二O二四年十二月二日", "二0二四年十二月二日", "二◯二四年十二月二日", "2O24年12月2日", "2024年l2月2日"})
    void is_all_that_is_said_of_a_sign_off_date_with_a_letter_for_a_zero(String date) {
        CheckResult result = CHECKER.check(signedOn(date));

        assertThat(rules(result)).containsExactly("TXT-011");
        assertThat(result.report().signOffDate()).hasValue(LocalDate.of(2024, 12, 2));
    }

    @ParameterizedTest
    @CsvSource({"2O24年12月2日, 2024年12月2日", "2024年l2月2日, 2024年12月2日", "二О二四年十二月二日, 二〇二四年十二月二日"})
    void repairs_a_sign_off_date(String date, String repaired) throws UnreadableDraftException {
        Draft draft = DraftReaders.all(ReadLimits.DEFAULT).readText(signedOn(date), "draft");

        FixedDraft fixed = DraftFixer.fix(draft, CHECKER, finding -> true);

        assertThat(rules(fixed.before())).contains("TXT-011");
        assertThat(fixed.text()).isEqualTo(signedOn(repaired));
        assertThat(rules(fixed.after())).isEmpty();
    }

    @Test
    void is_all_that_is_said_of_a_year_before_a_month() {
        assertThat(RuleCheck.of("DAT-004").quotes("一、整改情况\n2O24年3月5日完成，二О二四年四月五日复查。"))
                .isEmpty();
        RULE.finds("一、整改情况\n⟦2O24⟧年3月5日完成，⟦二О二四⟧年四月五日复查。");
    }

    @Test
    void tells_of_a_sign_off_date_in_radicals_that_is_not_read_as_one() {
        assertThat(rules(CHECKER.check(signedOn("⼆〇⼆四年⼗⼆⽉⼆⽇")))).contains("TXT-011");
    }

    @Test
    void every_kangxi_radical_has_its_ideograph() {
        for (char c = '\u2F00'; c <= '\u2FD5'; c++) {
            assertThat(Chars.isHan(PlainIdeographs.plain(c)))
                    .as("%04x", (int) c)
                    .isTrue();
        }
    }

    private static List<String> rules(CheckResult result) {
        return result.findings().stream().map(finding -> finding.rule().value()).toList();
    }

    /** The sound draft with another last line. */
    private static String signedOn(String date) {
        try (InputStream sound = LookAlikeCharacterTest.class.getResourceAsStream("/liveness/sound.txt")) {
            String text = new String(requireNonNull(sound).readAllBytes(), UTF_8).stripTrailing();
            return text.substring(0, text.lastIndexOf('\n') + 1) + date + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
