package cn.fengqiao.deliberation;

import cn.fengqiao.people.PartyKind;
import cn.fengqiao.people.PartyRole;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that issues and matrix of a dispute are made from, read at once; procedures that the actor may not see are absent. */
record Board(
        String number,
        String title,
        List<Member> members,
        List<Issue> issues,
        List<Fact> facts,
        List<Proceeding> proceedings) {

    record Member(
            String id,
            String holderId,
            PartyKind kind,
            String name,
            String side,
            PartyRole role,
            @Nullable Boolean consented,
            @Nullable LocalDate toldOn) {}

    record Issue(String id, String title, boolean dropped, Map<String, Position> positions) {}

    record Position(Stance stance, String text) {}

    record Fact(String id, String text, LocalDate on, Set<String> partyIds) {}

    /** @param accepted for each of today's mediators, the parties who accepted that mediator */
    record Proceeding(
            String id,
            boolean open,
            List<Set<String>> accepted,
            List<Set<String>> attendedHolderIds,
            List<Agreed> agreements) {}

    record Agreed(
            String id,
            String number,
            boolean partial,
            @Nullable LocalDate effectiveOn,
            Map<String, Boolean> signed,
            Set<String> settles,
            List<Owed> obligations) {}

    /** @param restFen still to be paid; zero for what is not money */
    record Owed(
            boolean open,
            boolean overdue,
            boolean performed,
            long restFen,
            Set<String> debtorHolderIds,
            Set<String> creditorHolderIds) {}

    List<Agreed> agreements() {
        return proceedings.stream().flatMap(each -> each.agreements().stream()).toList();
    }

    Opposition opposition() {
        var sides = new LinkedHashMap<String, String>();
        members.forEach(member -> sides.put(member.id(), member.side()));
        var stances = new LinkedHashMap<String, Map<String, Stance>>();
        issues.stream()
                .filter(issue -> !issue.dropped())
                .forEach(issue -> stances.put(
                        issue.id(),
                        issue.positions().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        entry -> entry.getValue().stance()))));
        var settled = agreements().stream()
                .filter(each -> each.effectiveOn() != null)
                .map(each -> new Opposition.Settled(each.signed().keySet(), each.settles(), !each.partial()))
                .toList();
        return new Opposition(sides, stances, settled);
    }

    /** Settled when it holds everybody who took a position, or everybody when nobody did. */
    IssueState state(Issue issue) {
        if (issue.dropped()) {
            return IssueState.DROPPED;
        }
        var settling = agreements().stream()
                .filter(each -> each.effectiveOn() != null)
                .filter(each -> !each.partial() || each.settles().contains(issue.id()))
                .toList();
        var present = members.stream().map(Member::id).collect(Collectors.toSet());
        var concerned =
                issue.positions().keySet().stream().filter(present::contains).collect(Collectors.toSet());
        var all = concerned.isEmpty() ? present : concerned;
        return settling.isEmpty()
                ? IssueState.OPEN
                : settling.stream().anyMatch(each -> each.signed().keySet().containsAll(all))
                        ? IssueState.SETTLED
                        : IssueState.PARTLY_SETTLED;
    }
}
