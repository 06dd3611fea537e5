package io.github.rectification.bind.opening;

/** What the verbs of an opening mean. */
enum Verbs {
    /** A team carries out an inspection (开展). */
    CARRY_OUT,
    /** A body receives one (接受). */
    RECEIVE,
    /** The same, without the inspection as its object straight behind (迎来). */
    WELCOME,
    /** A team gives feedback (反馈). */
    FEEDBACK,
    /** Something comes after the feedback, or at it (反馈后, 反馈会). */
    AFTER_FEEDBACK;
}
