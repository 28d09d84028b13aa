package cn.fengqiao.planner.judge;

import cn.fengqiao.planner.HardRule;
import cn.fengqiao.planner.PlannedVisit;
import cn.fengqiao.planner.Seat;
import cn.fengqiao.planner.Violation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Hard rules about who makes a visit. */
final class TeamRules {

    private final Facts facts;
    private final List<Violation> found;

    TeamRules(Facts facts, List<Violation> found) {
        this.facts = facts;
        this.found = found;
    }

    void check() {
        known();
        for (var one : facts.known) {
            wholeTeam(one);
            distinctPeople(one);
            skill(one);
            lead(one);
            dialect(one);
            language(one);
            clearance(one);
            districtBound(one);
            recusal(one);
        }
    }

    void known() {
        int size = facts.plan.visits().size();
        if (facts.known.size() == size && facts.planned.size() == size) {
            return;
        }
        var seen = new HashSet<String>();
        for (var planned : facts.plan.visits()) {
            if (!facts.ground.visits.containsKey(planned.visit())) {
                report(HardRule.KNOWN, planned, "", "unknown visit");
            } else if (!seen.add(planned.visit())) {
                report(HardRule.KNOWN, planned, "", "planned twice");
            }
            for (var seat : planned.team()) {
                if (!facts.ground.lecturers.containsKey(seat.lecturer())) {
                    report(HardRule.KNOWN, planned, seat.lecturer(), "unknown lecturer");
                }
            }
        }
    }

    void wholeTeam(Facts.Known one) {
        int needed = one.visit().roles().size();
        var filled = new int[needed];
        int outside = 0;
        for (var member : one.team()) {
            int role = member.seat().role();
            if (role >= 0 && role < needed) {
                filled[role]++;
            } else {
                outside++;
            }
        }
        if (outside > 0 || Arrays.stream(filled).anyMatch(n -> n != 1)) {
            var roles = one.planned().team().stream().map(Seat::role).sorted().toList();
            report(HardRule.WHOLE_TEAM, one.planned(), "", "roles " + roles + " instead of " + needed);
        }
    }

    void distinctPeople(Facts.Known one) {
        long people = one.team().size() == 1
                ? 1
                : one.team().stream().map(Facts.Member::lecturer).distinct().count();
        if (people < one.team().size()) {
            var detail = people + " people on " + one.team().size() + " seats";
            report(HardRule.DISTINCT_PEOPLE, one.planned(), "", detail);
        }
    }

    void skill(Facts.Known one) {
        var roles = one.visit().roles();
        for (var member : one.team()) {
            int role = member.seat().role();
            if (role >= 0 && role < roles.size()) {
                roles.get(role).needs().entrySet().forEach(need -> level(one, member, need));
            }
        }
    }

    private void level(Facts.Known one, Facts.Member member, Map.Entry<String, Integer> need) {
        int has = member.lecturer().skills().getOrDefault(need.getKey(), 0);
        if (has < need.getValue()) {
            report(HardRule.SKILL, one, member, need.getKey() + " level " + has + " < " + need.getValue());
        }
    }

    void lead(Facts.Known one) {
        for (var member : one.team()) {
            if (member.seat().role() == 0 && member.lecturer().volunteer()) {
                report(HardRule.LEAD, one, member, "a volunteer leads");
            }
        }
    }

    void dialect(Facts.Known one) {
        var dialect = one.visit().dialect();
        if (dialect != null
                && one.team().stream()
                        .noneMatch(member -> member.lecturer().dialects().contains(dialect))) {
            report(HardRule.DIALECT, one.planned(), "", "nobody speaks " + dialect);
        }
    }

    void language(Facts.Known one) {
        var language = one.visit().language();
        for (var member : one.team()) {
            if (language != null
                    && member.seat().role() == 0
                    && !member.lecturer().languages().contains(language)) {
                report(HardRule.LANGUAGE, one, member, "does not speak " + language);
            }
        }
    }

    void clearance(Facts.Known one) {
        for (var member : one.team()) {
            if (one.visit().minors() && !member.lecturer().minorsClearance()) {
                report(HardRule.CLEARANCE, one, member, "no clearance for minors");
            }
        }
    }

    void districtBound(Facts.Known one) {
        var bound = one.visit().onlyDistricts();
        for (var member : one.team()) {
            var district = member.lecturer().district();
            if (!bound.isEmpty() && !bound.contains(district)) {
                report(HardRule.DISTRICT_BOUND, one, member, district + " is not one of " + bound);
            }
        }
    }

    void recusal(Facts.Known one) {
        for (var member : one.team()) {
            var from = member.lecturer().recusedFrom();
            if (from.contains(one.visit().id()) || from.contains(one.visit().host())) {
                report(
                        HardRule.RECUSAL,
                        one,
                        member,
                        "recused from " + one.visit().host());
            }
            var notWith = member.lecturer().notWith();
            if (!notWith.isEmpty()
                    && one.team().stream()
                            .anyMatch(other -> notWith.contains(other.lecturer().id()))) {
                report(HardRule.RECUSAL, one, member, "not with a colleague of this team");
            }
        }
    }

    private void report(HardRule rule, Facts.Known one, Facts.Member member, String detail) {
        report(rule, one.planned(), member.lecturer().id(), detail);
    }

    private void report(HardRule rule, PlannedVisit planned, String lecturer, String detail) {
        found.add(new Violation(rule, planned.visit(), lecturer, detail));
    }
}
