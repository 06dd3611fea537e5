package io.github.rectification.bind.body;

import io.github.rectification.source.SourceSlice;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a table of issues holds, told by its head. */
enum TableColumn {
    /** The running number (序号). */
    NUMBER("序号|编号|序"),
    /** The status of an issue (整改状态). */
    STATUS("(?:整改|完成)?(?:状态|进度)|是否完成|是否销号|整改完成情况|完成情况"),
    /** The day by which it is to be put right (整改时限). */
    DEADLINE("(?:整改|完成)(?:时限|期限|时间)|时限"),
    /** The units that answer for it (责任单位). */
    UNITS("(?:责任|牵头|配合|整改责任)(?:单位|部门|科室|处室|股室)"),
    /** A cell that no value is read from, such as a person in charge (责任人). */
    OTHER("责任人|责任领导|牵头领导|分管领导|整改责任人|备注|联系人"),
    /** The area that issues belong to (问题类别). */
    AREA("(?:反馈|问题|整改)?(?:类别|类型|方面|领域)|大类|反馈方面"),
    /** The issue in the inspectors' words (反馈问题). */
    PROBLEM("(?:巡察|巡视)?(?:反馈|指出|存在|发现|具体|主要|整改)?的?(?:主要|具体|突出)?问题(?:及表现|表述|描述|清单|内容)?|反馈意见|问题具体表现|整改任务|整改事项"),
    /** What was done (整改情况). */
    MEASURE(
            "(?:整改)?(?:落实|进展|完成|工作)?(?:情况|措施|举措|成效|结果)(?:及成效|及进展情况|和成效|及完成情况)?|整改(?:措施|情况)(?:及|和|与)[^\\t]{1,10}|采取的?措施");

    private final Pattern head;

    TableColumn(String head) {
        this.head = Pattern.compile("(?:" + head + ")(?:\\([^()]{1,12}\\))?");
    }

    /** {@return what the column with this head holds, or empty if the words are none of a head} */
    static Optional<TableColumn> of(SourceSlice cell) {
        if (cell.length() > 20) {
            return Optional.empty();
        }
        String words = cell.folded().replace(" ", "");
        for (TableColumn column : values()) {
            if (column.head.matcher(words).matches()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
