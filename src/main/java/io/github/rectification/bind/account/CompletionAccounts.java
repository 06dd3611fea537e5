package io.github.rectification.bind.account;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;

/** Reads the accounts of a paragraph, sentence by sentence. */
final class CompletionAccounts {

    private final SourceSlice paragraph;
    private final List<CountedSentence> sentences = new ArrayList<>();
    private final List<CompletionAccount> accounts = new ArrayList<>();

    private CompletionAccounts(SourceSlice paragraph, Mentions mentions) {
        this.paragraph = paragraph;
        int from = 0;
        while (from < paragraph.length()) {
            int stop = paragraph.indexOf("。", from);
            int end = stop < 0 ? paragraph.length() : stop + 1;
            cut(Sentence.of(paragraph.cut(from, end), mentions));
            from = end;
        }
    }

    /** A sentence that tells a second day goes on as another. */
    private void cut(Sentence words) {
        if (words.counts().isEmpty()) {
            return;
        }
        List<Hit> days = words.words(Table.AS_OF);
        int from = words.text().start();
        for (Hit day : days.subList(Math.min(1, days.size()), days.size())) {
            if (words.clauseStart(day.start()) == day.start()) {
                add(Sentence.of(words.slice(from, day.start()), words.mentions()));
                from = day.start();
            }
        }
        add(
                from == words.text().start()
                        ? words
                        : Sentence.of(words.slice(from, words.text().end()), words.mentions()));
    }

    private void add(Sentence words) {
        if (!words.counts().isEmpty()) {
            sentences.add(CountedSentence.of(words));
        }
    }

    /**
     * {@return one account, or one for each day of which the paragraph tells how far the issues have come}
     *
     * @param isStatedBefore whether a paragraph before has counted the issues
     */
    static List<CompletionAccount> in(SourceSlice paragraph, Mentions mentions, boolean isStatedBefore) {
        var reader = new CompletionAccounts(paragraph, mentions);
        reader.read(isStatedBefore);
        return reader.accounts;
    }

    private void read(boolean isStatedBefore) {
        boolean isOfSeveralBodies = BodiesOfCounts.areSeveral(sentences);
        var account = new CompletionAccount(paragraph, isOfSeveralBodies);
        accounts.add(account);
        for (CountedSentence sentence : sentences) {
            if (sentence.isAbout(account.isStated()) || sentence.goesOnFrom(isStatedBefore)) {
                if (account.isToldAnewBy(sentence)) {
                    account = new CompletionAccount(paragraph, isOfSeveralBodies);
                    accounts.add(account);
                }
                account.read(sentence);
            }
        }
        accounts.forEach(CompletionAccount::settle);
    }
}
