package cn.fengqiao.planner;

import java.util.Map;

/** One seat of a team and the level it needs per topic; the first role of a visit is the lead. */
public record Role(Map<String, Integer> needs) {

    public Role {
        needs = Map.copyOf(needs);
    }

    public static Role of(String topic, int level) {
        return new Role(Map.of(topic, level));
    }
}
