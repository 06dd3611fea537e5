package io.github.rectification.bind.end;

import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.source.SourceSlice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvitationsTest {

    @ParameterizedTest
    @CsvSource({
        "欢迎{}监督, 40",
        "甲，敬请{}监督, 40",
        "如有{}意见，可反映, 20",
        "如有问题{}反映, 30",
        "如有问题{}联系, 30",
        "意见{}请反映, 12",
        "意见请{}反馈, 16",
        "接受{}监督。, 20",
        "接受监督{}。, 4"
    })
    void the_words_of_an_invitation_stand_near_each_other(String words, int most) {
        assertThat(invites(words.replace("{}", "甲".repeat(most)))).isTrue();
        assertThat(invites(words.replace("{}", "甲".repeat(most + 1)))).isFalse();
        assertThat(invites(words.replace("{}", "。"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "欢迎监督员来访、广泛监督, true",
        "接受社会监督和群众监督。, true",
        "我局申请监督, false",
        "欢迎来访, false",
        "接受监督并认真做好工作, false",
        "'', false"
    })
    void a_word_that_does_not_fit_hides_none_that_does(String line, boolean invites) {
        assertThat(invites(line)).isEqualTo(invites);
    }

    private static boolean invites(String line) {
        SourceSlice words = slice(line);
        return new Invitations(mentions(words)).invites(words);
    }
}
