package io.github.rectification.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactRulesTest {

    private record Place(Optional<String> postalAddress, Optional<String> postalCode) implements PostalPlace {

        static Place of(@Nullable String address, @Nullable String code) {
            return new Place(Optional.ofNullable(address), Optional.ofNullable(code));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-5550123",
                "0000-55501234",
                "00005550123",
                "(0000)5550123",
                "（0000）5550123",
                "０００0－５５５０１２３",
                "0000—5550123",
                "0000 555 0123",
                "0000-5550-1234",
                "020-55501234",
                "02055501234",
                "(020) 5550 1234",
                "0000-5550123转8001",
                "0000-5550123 转 8001",
                "0000-5550123-8001",
                "0000-5550123(转8001)",
                "0000-5550123 ext. 8001",
                "+86-0000-5550123",
                "+86 20 5550 1234",
                "0086 (0)20 55501234",
                "400-000-0123",
                "4000000123",
                "400-0000-123转2",
                "800 000 0123",
                "12345",
                "12388",
                "110",
                "10086",
                "11185",
                "116114",
                "95500",
                "961234",
                "0000-12345",
                "13000000000",
                "130 0000 0000",
                "130-0000-0000",
                "+86 13000000000",
                "013000000000"
            })
    void takes_the_forms_of_a_phone_number_that_need_no_area_code_or_have_one(String phone) {
        assertThat(ContactRules.isPhoneNumber(phone)).isTrue();
        assertThat(ContactRules.lacksAreaCode(phone)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5550123", "55501234", "555-0123", "5550 1234", "55501234转8001", "5550123-8001", "５５５０１２３４"})
    void takes_a_landline_and_misses_its_area_code(String phone) {
        assertThat(ContactRules.isPhoneNumber(phone)).isTrue();
        assertThat(ContactRules.lacksAreaCode(phone)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "电话",
                "555012",
                "555012345",
                "0000-555012",
                "0000-555012345",
                "0000-0550123",
                "020-5550123",
                "020-555012345",
                "00-5550123",
                "(0000-5550123",
                "0000--------5550123",
                "0000-5550123转",
                "0000-5550123(转8001",
                "0000-5550123转8001)",
                "0000-5550123-8001234",
                "400-000-012",
                "400-000-01234",
                "1300000000",
                "130000000000",
                "12000000000",
                "0000-5550123、5550124",
                "0000-5550123或0000-5550124",
                "1234",
                "12 345",
                "0000_5550123",
                "mail@example.gov.cn"
            })
    void refuses_what_is_no_phone_number_and_asks_it_for_no_area_code(String phone) {
        assertThat(ContactRules.isPhoneNumber(phone)).isFalse();
        assertThat(ContactRules.lacksAreaCode(phone)).isFalse();
    }

    @Test
    void refuses_a_very_long_text_at_once() {
        assertThat(ContactRules.isPhoneNumber("5".repeat(1_000_000))).isFalse();
        assertThat(ContactRules.isEmailAddress("a.".repeat(500_000) + "@")).isFalse();
        assertThat(ContactRules.isEmailAddress("a@" + "a-".repeat(125))).isFalse();
    }

    @Test
    void a_postal_code_is_six_digits() {
        assertThat(ContactRules.isPostalCode("000000")).isTrue();
        assertThat(ContactRules.isPostalCode("９９００００")).isTrue();
        assertThat(ContactRules.isPostalCode("00000")).isFalse();
        assertThat(ContactRules.isPostalCode("0000000")).isFalse();
        assertThat(ContactRules.isPostalCode("99000O")).isFalse();
        assertThat(ContactRules.isPostalCode("")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "浙江省松岭市云溪路1号, 100000, 浙江",
        "浙江松岭市云溪路1号, 100000, 浙江",
        "中国浙江省松岭市, 100000, 浙江",
        "宁波市云溪区, 510000, 浙江",
        "宁波云溪区, 510000, 浙江",
        "北京市云溪区, 200000, 北京",
        "北京 云溪区, 200000, 北京",
        "广西壮族自治区松岭市, 510000, 广西",
        "内蒙古自治区松岭市, 110000, 内蒙古",
        "唐山市云溪区, 100000, 河北",
        "河南省云溪县, 440000, 河南"
    })
    void a_code_of_another_province_than_the_address_names_is_missed(String address, String code, String province) {
        assertThat(ContactRules.provinceMissed(Place.of(address, code))).hasValue(province);
    }

    @ParameterizedTest
    @CsvSource({"浙江省松岭市云溪路1号, 310000", "宁波云溪区, ３１５０００", "重庆市云溪区, 400000", "内蒙古自治区松岭市, 750300", "西藏自治区松岭市, 850000"})
    void a_code_of_the_named_province_fits(String address, String code) {
        assertThat(ContactRules.provinceMissed(Place.of(address, code))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云溪县青禾镇1号",
                "松岭市北京市场1号",
                "北京市场1号",
                "北京路1号",
                "北京东路云溪区",
                "上海新村小区1栋",
                "南京某军区",
                "河南蒙古族自治县",
                "海南藏族自治州",
                "海南云溪县",
                "唐山云溪区",
                "河北区云溪道",
                "朝阳区云溪路",
                "广东云溪工业区",
                "浙江大厦1号",
                "天津云溪社区",
                ""
            })
    void an_address_that_leaves_doubt_misses_nothing(String address) {
        assertThat(ContactRules.provinceMissed(Place.of(address, "990000"))).isEmpty();
    }

    @Test
    void an_absent_address_or_code_and_a_malformed_code_miss_nothing() {
        assertThat(ContactRules.provinceMissed(Place.of(null, "990000"))).isEmpty();
        assertThat(ContactRules.provinceMissed(Place.of("浙江省", null))).isEmpty();
        assertThat(ContactRules.provinceMissed(Place.of("浙江省", "99000"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xcb@yunxi.example",
                "yun_xi.xcb-1@mail.yunxi.gov.example",
                "1@2.example",
                "a+b@xn--fiq.example",
                "a@example.xn--fiqs8s",
                "xcb＠yunxi.example",
                "ｘｃｂ@yunxi.example",
                "xcb @ yunxi.example"
            })
    void takes_an_email_address(String email) {
        assertThat(ContactRules.isEmailAddress(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "xcb",
                "xcb@yunxi",
                "xcb@@yunxi.example",
                "xcb@yunxi..example",
                "xcb@.yunxi.example",
                "xcb@yunxi.example.",
                "x..cb@yunxi.example",
                ".xcb@yunxi.example",
                "xcb.@yunxi.example",
                "xcb@-yunxi.example",
                "xcb@yunxi-.example",
                "xcb@yunxi.1",
                "xcb@yun xi.example",
                "云溪@yunxi.example",
                "xcb@yunxi.example。"
            })
    void refuses_what_is_no_email_address(String email) {
        assertThat(ContactRules.isEmailAddress(email)).isFalse();
    }

    @Test
    void bounds_the_lengths_of_an_email_address() {
        String domain = ("a".repeat(63) + ".").repeat(2) + "example";
        assertThat(ContactRules.isEmailAddress("a".repeat(64) + "@" + domain)).isTrue();
        assertThat(ContactRules.isEmailAddress("a".repeat(65) + "@" + domain)).isFalse();
        assertThat(ContactRules.isEmailAddress("a@" + "a".repeat(64) + ".example"))
                .isFalse();
        assertThat(ContactRules.isEmailAddress("a@" + "a".repeat(63) + ".example"))
                .isTrue();
        String longest = "a@" + "abcdefghij.".repeat(20);
        assertThat(ContactRules.isEmailAddress(longest + "b".repeat(254 - longest.length())))
                .isTrue();
        assertThat(ContactRules.isEmailAddress(longest + "b".repeat(255 - longest.length())))
                .isFalse();
    }
}
