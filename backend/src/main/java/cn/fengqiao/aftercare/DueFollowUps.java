package cn.fengqiao.aftercare;

import java.util.List;

/** The follow-ups that await the actor: the most urgent of them, and how many there are in all. */
public record DueFollowUps(List<DueFollowUp> items, int total) {

    public DueFollowUps {
        items = List.copyOf(items);
    }
}
