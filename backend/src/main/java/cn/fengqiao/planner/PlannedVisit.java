package cn.fengqiao.planner;

import java.time.LocalDate;
import java.util.List;

/** A visit with its date and its whole team. */
public record PlannedVisit(String visit, LocalDate date, List<Seat> team) {

    public PlannedVisit {
        team = List.copyOf(team);
    }

    public int start() {
        return team.getFirst().start();
    }

    public boolean has(String lecturer) {
        return team.stream().anyMatch(seat -> seat.lecturer().equals(lecturer));
    }
}
