package cn.fengqiao.protection;

import java.util.List;

/** What protects the people of a dispute. */
public record Protection(List<OrderRow> orders, List<ReportRow> reports) {

    public boolean isEmpty() {
        return orders.isEmpty() && reports.isEmpty();
    }
}
