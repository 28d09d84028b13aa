package cn.fengqiao.forms;

import java.util.List;

/**
 * A filled form before it is written.
 *
 * @param title its heading
 * @param organisation who issues it, printed above the title; may be empty
 * @param number its number, printed under the title; may be empty
 */
record FormSheet(FormKind kind, String title, String organisation, String number, List<FormBlock> blocks) {

    FormSheet {
        blocks = List.copyOf(blocks);
    }
}
