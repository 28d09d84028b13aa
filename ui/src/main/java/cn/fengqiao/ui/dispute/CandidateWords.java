package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.recusal.Candidate;
import cn.fengqiao.recusal.Recusals;
import cn.fengqiao.recusal.Tie;
import cn.fengqiao.roster.ServantRow;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of those who may be asked to mediate: the nearest looked up together, the others when one is chosen. */
final class CandidateWords {

    private final Recusals recusals;
    private final DisputeId id;
    private final List<ServantRow> servants;
    private final Dates dates;
    private final Map<String, Candidate> known = new HashMap<>();

    CandidateWords(Recusals recusals, DisputeId id, List<ServantRow> servants, Dates dates) {
        this.recusals = recusals;
        this.id = id;
        this.servants = List.copyOf(servants);
        this.dates = dates;
        known.putAll(
                recusals.candidates(id, servants.stream().map(ServantRow::id).toList()));
    }

    List<ServantRow> servants() {
        return servants;
    }

    Optional<Tie> tie(ServantRow servant) {
        return look(servant).map(Candidate::tie);
    }

    boolean untrained(ServantRow servant) {
        var until = servant.trainedUntilOn();
        return until != null && until.isBefore(dates.today());
    }

    /** In the list: name and agency, how busy, and a word of warning. */
    String label(ServantRow servant) {
        var candidate = known.get(servant.id());
        var name = Words.of("desk.assign.name", servant.name(), servant.agencyName());
        return Stream.of(
                        name,
                        candidate == null ? "" : Words.of("assign.load", candidate.load()),
                        candidate == null || candidate.tie() == null ? "" : Words.of("assign.tied"),
                        untrained(servant) ? Words.of("assign.untrained") : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Once chosen: load, training, and the path in words. */
    String about(ServantRow servant) {
        var until = servant.trainedUntilOn();
        var load = look(servant).map(Candidate::load).orElse(0);
        return Stream.of(
                        Words.of("assign.about.load", servant.name(), load),
                        until == null
                                ? Words.of("assign.about.training-unknown")
                                : Words.of(
                                        untrained(servant) ? "assign.about.untrained" : "assign.about.trained",
                                        dates.date(until)),
                        tie(servant)
                                .map(tie -> Words.of("assign.about.tied", TieWords.of(servant.name(), tie)))
                                .orElse(Words.of("assign.about.free")))
                .collect(Collectors.joining(" "));
    }

    private Optional<Candidate> look(ServantRow servant) {
        return Optional.ofNullable(known.computeIfAbsent(
                servant.id(), person -> recusals.candidates(id, List.of(person)).get(person)));
    }
}
