package cn.fengqiao.mediation;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many days before an obligation falls due somebody is reminded, as {@code fengqiao.obligations.remind-days}.
 *
 * @param remindDays the largest opens the reminder, the smallest makes it urgent
 */
@ConfigurationProperties("fengqiao.obligations")
record ReminderSettings(@DefaultValue({"7", "1"}) List<Integer> remindDays) {

    ReminderSettings {
        remindDays = remindDays.stream().filter(days -> days > 0).sorted().toList();
    }

    int first() {
        return remindDays.isEmpty() ? 0 : remindDays.getLast();
    }

    int last() {
        return remindDays.isEmpty() ? 0 : remindDays.getFirst();
    }
}
