package cn.fengqiao.deliberation;

import cn.fengqiao.dispute.DisputeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out each party's row; attendance and debts by who it is, never by a name. */
final class MatrixRows {

    private final Board board;
    private final Opposition opposition;
    private final List<Set<String>> sessions;
    private final Map<String, List<Board.Owed>> debts = new HashMap<>();
    private final Map<String, List<Board.Owed>> claims = new HashMap<>();

    MatrixRows(Board board) {
        this.board = board;
        opposition = board.opposition();
        sessions = board.proceedings().stream()
                .flatMap(each -> each.attendedHolderIds().stream())
                .toList();
        board.agreements().stream().flatMap(each -> each.obligations().stream()).forEach(owed -> {
            add(debts, owed.debtorHolderIds(), owed);
            add(claims, owed.creditorHolderIds(), owed);
        });
    }

    private static void add(Map<String, List<Board.Owed>> obligations, Set<String> holders, Board.Owed owed) {
        holders.forEach(holder ->
                obligations.computeIfAbsent(holder, none -> new ArrayList<>()).add(owed));
    }

    MatrixPage page(DisputeId id) {
        return new MatrixPage(
                id,
                board.number(),
                board.title(),
                board.issues().stream()
                        .filter(issue -> !issue.dropped())
                        .map(issue -> DeliberationReads.issue(board, issue))
                        .toList(),
                sessions.size(),
                board.members().stream().map(this::of).toList());
    }

    private MatrixRow of(Board.Member member) {
        var party = member.id();
        var holder = member.holderId();
        var agreements = board.agreements().stream()
                .filter(each -> each.signed().containsKey(party))
                .toList();
        var own = debts.getOrDefault(holder, List.of());
        return new MatrixRow(
                party,
                member.kind(),
                member.name(),
                member.side(),
                member.role(),
                member.toldOn(),
                accepts(party),
                member.consented(),
                positions(party),
                (int) sessions.stream().filter(there -> there.contains(holder)).count(),
                (int) agreements.stream()
                        .filter(each -> each.signed().getOrDefault(party, false))
                        .count(),
                agreements.size(),
                own.stream().mapToLong(Board.Owed::restFen).sum(),
                claims.getOrDefault(holder, List.of()).stream()
                        .mapToLong(Board.Owed::restFen)
                        .sum(),
                own.size(),
                (int) own.stream().filter(each -> !each.open()).count(),
                own.stream().anyMatch(Board.Owed::overdue),
                opposition.of(party));
    }

    private @Nullable Boolean accepts(String party) {
        var mediators = board.proceedings().stream()
                .filter(Board.Proceeding::open)
                .flatMap(each -> each.accepted().stream())
                .toList();
        return !mediators.isEmpty() && mediators.stream().allMatch(each -> each.contains(party)) ? Boolean.TRUE : null;
    }

    private Map<String, Stance> positions(String party) {
        Map<String, Stance> positions = new HashMap<>();
        for (var issue : board.issues()) {
            var position = issue.positions().get(party);
            if (position != null && !issue.dropped()) {
                positions.put(issue.id(), position.stance());
            }
        }
        return positions;
    }
}
