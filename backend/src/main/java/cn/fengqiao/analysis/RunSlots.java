package cn.fengqiao.analysis;

import java.util.HashMap;
import java.util.Map;

/** Counts what each account has running, so that one analyst cannot take the database for himself. */
final class RunSlots {

    private final Map<String, Integer> running = new HashMap<>();
    private final int perAccount;

    RunSlots(int perAccount) {
        this.perAccount = perAccount;
    }

    synchronized boolean take(String account) {
        var count = running.getOrDefault(account, 0);
        if (count >= perAccount) {
            return false;
        }
        running.put(account, count + 1);
        return true;
    }

    synchronized void giveBack(String account) {
        running.computeIfPresent(account, (key, count) -> count == 1 ? null : count - 1);
    }
}
