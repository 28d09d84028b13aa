package cn.fengqiao.dispute;

import java.util.ArrayList;
import java.util.List;

/** Arithmetic of division-code prefixes: where an actor's areas and a chosen one overlap, without counting twice. */
final class Areas {

    private Areas() {}

    /** The areas inside the chosen one, or the chosen one inside an area; no area lies in another one of the answer. */
    static List<String> narrowed(List<String> areas, String chosen) {
        var narrowed = new ArrayList<String>();
        for (var area : areas) {
            if (area.startsWith(chosen)) {
                narrowed.add(area);
            } else if (chosen.startsWith(area)) {
                narrowed.add(chosen);
            }
        }
        return narrowed.stream()
                .distinct()
                .filter(area -> narrowed.stream().noneMatch(other -> !other.equals(area) && area.startsWith(other)))
                .toList();
    }
}
