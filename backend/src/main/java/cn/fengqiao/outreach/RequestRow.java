package cn.fengqiao.outreach;

import java.time.LocalDate;

/**
 * A request, as the tray shows it.
 *
 * @param topicCode empty when the host left it open
 * @param qualified lecturers in sight who teach the topic and may go to the host; 0 is the reason why it waits
 * @param overdue true when the wished days are over
 */
public record RequestRow(
        String id,
        String hostId,
        String hostName,
        HostKind hostKind,
        String topicCode,
        String topicName,
        String wish,
        LocalDate requestedOn,
        LocalDate wishedFrom,
        LocalDate wishedTo,
        int qualified,
        boolean overdue) {}
