package cn.fengqiao.forms;

import java.util.List;

/**
 * A filled form before it is written.
 *
 * @param organisation who issues it, printed above the title; may be empty
 * @param number its number, printed under the title; may be empty
 */
record FormSheet(FormKind kind, String organisation, String number, List<FormBlock> blocks) {

    FormSheet {
        blocks = List.copyOf(blocks);
    }
}
