package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnbalancedMarksTest {

    private static final RuleCheck RULE = RuleCheck.of("TXT-002");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "落实⟦“⟧三会一课制度。",
                "落实三会一课⟦”⟧制度。",
                "修订⟦《⟧财务管理办法。",
                "修订财务管理办法⟦》⟧。",
                "因私出国⟦(⟧境管理。",
                "落实“一岗⟦‘⟧双责”。",
                "修订《⟦“⟧三资》办法。",
                "开展⟦【⟧专项行动。",
                "落实⟦“⟧三会一课制度。\n开展学习。\n加强监督。",
                "落实“一岗⟦‘⟧双责”制度⟦’⟧。",
                "开展“走访”活动⟦”⟧。",
                "落实⟦《⟧一岗“双责\n制度”办法。",
                "2023⟦)⟧年度总结。",
                "⟦)⟧完善制度。",
                "因私出国⟦)⟧境管理。",
                "落实三会⟦’⟧A类制度。",
                "修订⟦《⟧办法。\n落实“制度”。\n加强监督。",
                "投资120⟦)⟧万元，共3⟦)⟧项。",
                "分为b⟦)⟧西库。",
                "分为a)东库c⟦)⟧西库。",
                "见A/a⟦)⟧。"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "落实“三会一课”制度。",
                "修订《关于印发〈办法〉的通知》。",
                "1)完善制度；2)加强监督。",
                "a)完善制度。",
                "因私出国（境）管理(试行)。",
                "联系电话0000-5550123（工作日8:30—17:30）。",
                "开展“进百家门\n办百家事”活动。",
                "“围绕‘优强’要求”问题。",
                "深化“1+1+N”机制。",
                "it’s a test",
                "完善制度:a)加强监督。",
                "一)完善制度。",
                "分为a)东库，b)西库",
                "分为A）东库，B）西库，C）南库。",
                "分为1)东库、2)西库两处。",
                "分为a)东库b)西库c)南库。",
                "包括①)东库和②)西库。",
                "包括一）东库二）西库。",
                "建有i)东库ii)西库iii)南库。",
                "修订《办法》1)和《细则》2)。",
                "分为a)、b)两类。",
                "分为1)东库9个，2)西库，3)南库；另有1)北库2)中库。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }
}
