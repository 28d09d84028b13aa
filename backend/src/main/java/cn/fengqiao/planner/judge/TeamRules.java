package cn.fengqiao.planner.judge;

import cn.fengqiao.planner.HardRule;
import cn.fengqiao.planner.PlannedVisit;
import cn.fengqiao.planner.Seat;
import cn.fengqiao.planner.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
        wholeTeam();
        distinctPeople();
        skill();
        lead();
        dialect();
        language();
        clearance();
        districtBound();
        recusal();
    }

    void known() {
        var seen = new HashSet<String>();
        for (var planned : facts.plan.visits()) {
            if (!facts.visits.containsKey(planned.visit())) {
                report(HardRule.KNOWN, planned, "", "unknown visit");
            } else if (!seen.add(planned.visit())) {
                report(HardRule.KNOWN, planned, "", "planned twice");
            }
            for (var seat : planned.team()) {
                if (!facts.lecturers.containsKey(seat.lecturer())) {
                    report(HardRule.KNOWN, planned, seat.lecturer(), "unknown lecturer");
                }
            }
        }
    }

    void wholeTeam() {
        for (var planned : facts.known()) {
            var roles = planned.team().stream().map(Seat::role).sorted().toList();
            var needed = IntStream.range(0, facts.visit(planned).roles().size())
                    .boxed()
                    .toList();
            if (!roles.equals(needed)) {
                report(HardRule.WHOLE_TEAM, planned, "", "roles " + roles + " instead of " + needed);
            }
        }
    }

    void distinctPeople() {
        for (var planned : facts.known()) {
            long people = planned.team().stream().map(Seat::lecturer).distinct().count();
            if (people < planned.team().size()) {
                report(
                        HardRule.DISTINCT_PEOPLE,
                        planned,
                        "",
                        people + " people on " + planned.team().size() + " seats");
            }
        }
    }

    void skill() {
        for (var planned : facts.known()) {
            var roles = facts.visit(planned).roles();
            for (var seat : planned.team()) {
                if (seat.role() >= 0 && seat.role() < roles.size()) {
                    roles.get(seat.role()).needs().entrySet().forEach(need -> level(planned, seat, need));
                }
            }
        }
    }

    private void level(PlannedVisit planned, Seat seat, Map.Entry<String, Integer> need) {
        int has = facts.lecturer(seat).skills().getOrDefault(need.getKey(), 0);
        if (has < need.getValue()) {
            report(HardRule.SKILL, planned, seat.lecturer(), need.getKey() + " level " + has + " < " + need.getValue());
        }
    }

    void lead() {
        for (var planned : facts.known()) {
            for (var seat : planned.team()) {
                if (seat.role() == 0 && facts.lecturer(seat).volunteer()) {
                    report(HardRule.LEAD, planned, seat.lecturer(), "a volunteer leads");
                }
            }
        }
    }

    void dialect() {
        for (var planned : facts.known()) {
            var dialect = facts.visit(planned).dialect();
            if (dialect != null
                    && planned.team().stream()
                            .noneMatch(seat -> facts.lecturer(seat).dialects().contains(dialect))) {
                report(HardRule.DIALECT, planned, "", "nobody speaks " + dialect);
            }
        }
    }

    void language() {
        for (var planned : facts.known()) {
            var language = facts.visit(planned).language();
            for (var seat : planned.team()) {
                if (language != null
                        && seat.role() == 0
                        && !facts.lecturer(seat).languages().contains(language)) {
                    report(HardRule.LANGUAGE, planned, seat.lecturer(), "does not speak " + language);
                }
            }
        }
    }

    void clearance() {
        for (var planned : facts.known()) {
            for (var seat : planned.team()) {
                if (facts.visit(planned).minors() && !facts.lecturer(seat).minorsClearance()) {
                    report(HardRule.CLEARANCE, planned, seat.lecturer(), "no clearance for minors");
                }
            }
        }
    }

    void districtBound() {
        for (var planned : facts.known()) {
            var bound = facts.visit(planned).onlyDistricts();
            for (var seat : planned.team()) {
                var district = facts.lecturer(seat).district();
                if (!bound.isEmpty() && !bound.contains(district)) {
                    report(HardRule.DISTRICT_BOUND, planned, seat.lecturer(), district + " is not one of " + bound);
                }
            }
        }
    }

    void recusal() {
        for (var planned : facts.known()) {
            for (var seat : planned.team()) {
                var lecturer = facts.lecturer(seat);
                var visit = facts.visit(planned);
                if (lecturer.recusedFrom().contains(visit.id())
                        || lecturer.recusedFrom().contains(visit.host())) {
                    report(HardRule.RECUSAL, planned, seat.lecturer(), "recused from " + visit.host());
                }
                if (planned.team().stream().anyMatch(other -> lecturer.notWith().contains(other.lecturer()))) {
                    report(HardRule.RECUSAL, planned, seat.lecturer(), "not with a colleague of this team");
                }
            }
        }
    }

    private void report(HardRule rule, PlannedVisit planned, String lecturer, String detail) {
        found.add(new Violation(rule, planned.visit(), lecturer, detail));
    }
}
