package cn.fengqiao.outreach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A host, as lists show it.
 *
 * @param place path of its division
 * @param phoneMask the contact's number as it may be shown; empty when there is none
 * @param visits visits planned, published or held
 * @param lastVisitOn day of the last visit that was held; null when there was none
 * @param openRequests wishes that wait
 */
public record HostRow(
        String id,
        long version,
        HostKind kind,
        String name,
        String areaCode,
        String place,
        String contact,
        String phoneMask,
        int audience,
        int visits,
        @Nullable LocalDate lastVisitOn,
        int openRequests) {}
