package io.github.rectification.bind.account;

import io.github.rectification.model.MoneyUnit;
import io.github.rectification.model.Recovery;
import io.github.rectification.model.RecoveryAction;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads sums of money recovered, paid back or saved, as totals for the rectification. */
public final class RecoveryReader {

    private static final PropertyPath RECOVERIES = PropertyPath.ROOT.property("recoveries");
    private static final int LONGEST = 6000;

    private static final Pattern SUM =
            Pattern.compile("(?:(?<recovered>追缴|追回|收缴|收回)|(?<refunded>清退|退缴|退赔|退还|清退清收|清退补收)|(?<averted>挽回|避免))"
                    + "[^\\d。;,人]{0,24}?(?<amount>\\d{1,9}(?:,\\d{3}){0,4}(?:\\.\\d{1,6})?) ?(?:余)?(?<unit>亿元|万元|元)");

    private RecoveryReader() {}

    /** {@return the sums in order} */
    public static List<Recovery> read(List<SourceSlice> accounts, Places places) {
        List<Recovery> recoveries = new ArrayList<>();
        for (SourceSlice paragraph : accounts) {
            if (!paragraph.contains("元")) {
                continue;
            }
            SourceSlice text = paragraph.length() > LONGEST ? paragraph.cut(0, LONGEST) : paragraph;
            Matcher sum = text.matcher(SUM);
            while (sum.find()) {
                recoveries.add(recovery(text, sum, RECOVERIES.index(recoveries.size()), places));
            }
        }
        return recoveries;
    }

    private static Recovery recovery(SourceSlice text, Matcher sum, PropertyPath path, Places places) {
        SourceSlice amount = text.cut(sum.start("amount"), sum.end("amount"));
        SourceSlice unit = text.cut(sum.start("unit"), sum.end("unit"));
        places.put(path, text.cut(sum.start(), sum.end()));
        places.put(path.property("amount"), amount);
        places.put(path.property("unit"), unit);
        return new Recovery(
                action(sum),
                new BigDecimal(amount.folded().replace(",", "")),
                MoneyUnit.ofSymbol(unit.folded()).orElse(MoneyUnit.YUAN));
    }

    private static RecoveryAction action(Matcher sum) {
        if (sum.start("recovered") >= 0) {
            return RecoveryAction.RECOVERED;
        }
        return sum.start("refunded") >= 0 ? RecoveryAction.REFUNDED : RecoveryAction.LOSS_AVERTED;
    }
}
