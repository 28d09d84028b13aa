package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.Calendar;
import cn.fengqiao.outreach.CalendarNodeRow;
import cn.fengqiao.outreach.CalendarNodes;
import cn.fengqiao.outreach.HostContacts;
import cn.fengqiao.outreach.Hosts;
import cn.fengqiao.outreach.Lecturers;
import cn.fengqiao.outreach.VisitChanges;
import cn.fengqiao.outreach.VisitRequests;
import cn.fengqiao.outreach.Visits;
import cn.fengqiao.ui.frame.Dates;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;

/** The services that the dialogs and panels of outreach share, so that each takes one thing instead of eight. */
@SpringComponent
record OutreachDesk(
        Visits visits,
        Calendar calendar,
        VisitChanges changes,
        Hosts hosts,
        HostContacts contacts,
        Lecturers lecturers,
        VisitRequests requests,
        CalendarNodes nodes,
        Pickers pickers,
        Dates dates,
        Clock clock) {

    Optional<CalendarNodeRow> node(String code) {
        return nodes.all().stream().filter(node -> node.code().equals(code)).findFirst();
    }
}
