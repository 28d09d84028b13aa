package cn.fengqiao.roster;

import java.util.List;

/**
 * What somebody would leave behind by ending to serve: numbers alone, since an administrator need not know more.
 *
 * @param disputes open disputes that the person is responsible for
 * @param procedures open procedures with the person among the mediators, by the numbers of their disputes
 * @param visits visits from today on at which the person speaks
 */
public record OpenWork(List<String> disputes, List<String> procedures, List<String> visits) {

    public boolean none() {
        return disputes.isEmpty() && procedures.isEmpty() && visits.isEmpty();
    }
}
