package cn.fengqiao.ui.admin;

import cn.fengqiao.roster.Roster;
import cn.fengqiao.roster.ServantRow;
import cn.fengqiao.roster.ServiceEndings;
import cn.fengqiao.ui.frame.Toasts;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

/** What an administrator can do with those who serve, each with its dialog, its command and its notice. */
@UIScope
@SpringComponent
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class ServantActions {

    private final transient Roster roster;

    private final transient ServiceEndings endings;

    private final transient AgencyChoice agencies;

    private final transient AccountActions accounts;

    void enlist(Runnable then) {
        new EnlistDialog(agencies, roster::enlist, personId -> {
                    Toasts.done(Words.of("roster.enlisted"));
                    then.run();
                })
                .open();
    }

    void makeAccount(ServantRow row, Runnable then) {
        accounts.create(row, then);
    }

    void end(ServantRow row, Runnable then) {
        new EndServiceDialog(row, endings.openWork(row.id(), row.agencyId()), endings::end, () -> {
                    Toasts.done(Words.of("roster.ended", row.name(), row.agencyName()));
                    then.run();
                })
                .open();
    }
}
