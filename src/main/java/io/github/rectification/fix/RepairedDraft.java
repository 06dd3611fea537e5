package io.github.rectification.fix;

import io.github.rectification.judge.Judgement;

/**
 * What came of repairing a draft.
 *
 * @param before what was found in the draft as it was, with the repairs that were offered first
 * @param after what is found in the repaired draft
 * @param text the repaired text
 * @param repaired how many findings were repaired
 */
public record RepairedDraft(Judgement before, Judgement after, String text, int repaired) {}
