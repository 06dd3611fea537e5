package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MixedWidthTest {

    private static final RuleCheck RULE = RuleCheck.of("TXT-004");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "健全制度，压实责任，加强监督⟦,⟧确保实效。",
                "健全制度,压实责任,加强监督⟦，⟧确保实效。",
                "如下⟦:⟧一项。又如：二项，再如：三项。",
                "整改情况（已办结）和⟦(⟧未办结)。",
                "联系电话：0000-5550123；电子邮箱⟦:⟧zgb@qinghe.example；邮政地址：人民路1号",
                "完成整改；落实责任；抓好监督⟦;⟧提升水平。",
                "“甲项”⟦(⟧已办结)，乙项（未办结）。",
                "1.⟦(⟧一期)工程已完工。\n2.（二期）工程已完工。"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "健全制度，压实责任。",
                "健全制度,压实责任。",
                "时间为8:30，电话：0000-5550123。",
                "共1,000元，其中200元，",
                "(2023)浙9999号，整改（已办结）。",
                "网址：http://a.example，下同。",
                "增长5%，好（10个）(20个)",
                "ratio 3:4，比例：好。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }
}
