package cn.fengqiao.mediation;

import java.time.Duration;
import java.time.Instant;

/**
 * When and where a session is to be.
 *
 * @param minutes how long, from a quarter of an hour to eight hours
 * @param place the room of the leading agency, or in words where else
 * @param elsewhere true when it is no room of the agency (on site, at somebody's home); then no room is booked
 */
public record SittingTime(Instant startsAt, int minutes, String place, boolean elsewhere) {

    Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }
}
