package cn.fengqiao.ui.dispute;

import cn.fengqiao.recusal.Hop;
import cn.fengqiao.recusal.Tie;
import cn.fengqiao.ui.frame.Words;
import java.util.Set;
import java.util.stream.Collectors;

/** Says a path of conflict in words: who is tied to whom, by what, and who stated it. */
final class TieWords {

    private static final Set<String> KIN = Set.of("SPOUSE", "PARENT", "CHILD", "SIBLING");

    private TieWords() {}

    static String of(String person, Tie tie) {
        if (tie.hops().isEmpty()) {
            return Words.of("tie.self", person);
        }
        var path = tie.hops().stream()
                .map(hop -> Words.of("tie.hop", relation(hop), to(hop)))
                .collect(Collectors.joining());
        var agent = tie.hops().getLast().to().equals(tie.partyName()) ? "" : Words.of("tie.agent", tie.partyName());
        return person + path + agent + source(tie);
    }

    private static String relation(Hop hop) {
        var kin = KIN.contains(hop.kin()) ? Words.of("tie.kin." + hop.kin()) : "";
        return kin.isEmpty() ? Terms.of(hop.relation()) : kin;
    }

    private static String to(Hop hop) {
        return hop.to().isEmpty() ? Words.of("tie.home") : hop.to();
    }

    private static String source(Tie tie) {
        var sources = tie.hops().stream()
                .map(Hop::source)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("、"));
        return sources.isEmpty() ? "" : Words.of("tie.source", sources);
    }
}
