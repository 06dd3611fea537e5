package io.github.rectification.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.reporter.LinePieces.Piece;
import io.github.rectification.reporter.LinePieces.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LinePiecesTest {

    private static final String LINE = "给予党纪处分1人，政务处分3人。";

    @Test
    void leaves_a_line_without_findings_whole() {
        assertThat(LinePieces.of("甲乙", List.of())).containsExactly(new Piece(0, 2, List.of(), List.of()));
    }

    @Test
    void cuts_ranges_that_overlap_where_they_do() {
        assertThat(LinePieces.of("0123456789", List.of(new Range(2, 6, 0), new Range(4, 8, 1))))
                .containsExactly(
                        new Piece(0, 2, List.of(), List.of()),
                        new Piece(2, 4, List.of(0), List.of(0)),
                        new Piece(4, 6, List.of(0, 1), List.of(1)),
                        new Piece(6, 8, List.of(1), List.of()),
                        new Piece(8, 10, List.of(), List.of()));
    }

    @Test
    void names_the_closest_range_first() {
        assertThat(LinePieces.of("0123456789", List.of(new Range(0, 10, 0), new Range(4, 6, 1))))
                .contains(new Piece(4, 6, List.of(1, 0), List.of(1)));
    }

    @Test
    void has_a_piece_for_what_stands_between_two_signs() {
        assertThat(LinePieces.of("甲乙", List.of(new Range(1, 1, 0))))
                .containsExactly(
                        new Piece(0, 1, List.of(), List.of()),
                        new Piece(1, 1, List.of(0), List.of(0)),
                        new Piece(1, 2, List.of(), List.of()));
        assertThat(LinePieces.of("", List.of(new Range(0, 0, 0))))
                .containsExactly(new Piece(0, 0, List.of(0), List.of(0)));
    }

    @Test
    void divides_no_pair_of_surrogates() {
        assertThat(LinePieces.of("一\uD840\uDC00二", List.of(new Range(2, 4, 0))))
                .extracting(piece -> "一\uD840\uDC00二".substring(piece.from(), piece.to()))
                .containsExactly("一", "\uD840\uDC00二");
    }

    @Test
    void keeps_every_sign_and_begins_every_finding_once() {
        var random = new Random(7);
        for (int run = 0; run < 500; run++) {
            List<Range> ranges = new ArrayList<>();
            for (int i = 0; i < random.nextInt(8); i++) {
                int from = random.nextInt(LINE.length() + 4) - 2;
                ranges.add(new Range(from, from + random.nextInt(9), i));
            }
            List<Piece> pieces = LinePieces.of(LINE, ranges);
            assertThat(pieces.stream()
                            .map(piece -> LINE.substring(piece.from(), piece.to()))
                            .collect(Collectors.joining()))
                    .isEqualTo(LINE);
            assertThat(pieces.stream().flatMap(piece -> piece.begun().stream()))
                    .containsExactlyInAnyOrderElementsOf(
                            ranges.stream().map(Range::finding).toList());
        }
    }
}
