package io.github.rectification.settings;

import io.github.rectification.wording.Quotation;

/** What a setting is. */
enum SettingKind {
    TEXT,
    LIST,
    MAP;

    /** {@return how a sentence shows a setting of this kind} */
    String shown(String text) {
        return switch (this) {
            case TEXT -> Quotation.plain(text);
            case LIST -> "[…]";
            case MAP -> "{…}";
        };
    }
}
