package cn.fengqiao.ui.admin;

import cn.fengqiao.roster.OpenWork;
import cn.fengqiao.roster.ServantRow;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Asks before somebody's service ends: what will happen, and which open work others have to take over. */
final class EndServiceDialog extends Dialog {

    /** Ends the service of a person in an agency. */
    interface End {
        Outcome<String> of(CommandId id, String personId, String agencyId);
    }

    private static final int SHOWN = 8;

    private final CommandId command = CommandId.fresh();
    private final Refusals refusals = new Refusals();

    EndServiceDialog(ServantRow row, OpenWork work, End end, Runnable done) {
        setHeaderTitle(Words.of("roster.end.title", row.name()));
        setCloseOnOutsideClick(false);
        setWidth("min(34rem, 96vw)");
        add(refusals, new Paragraph(Words.of("roster.end.hint", row.name(), row.agencyName())));
        add(open(work));
        var button = new Button(
                Words.of("roster.end"),
                click -> refusals.handle(end.of(command, row.id(), row.agencyId()), personId -> {
                    close();
                    done.run();
                }));
        button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(Words.of("frame.cancel"), click -> close()), button);
    }

    private static UnorderedList open(OpenWork work) {
        var list = new UnorderedList();
        add(list, "disputes", work.disputes());
        add(list, "procedures", work.procedures());
        add(list, "visits", work.visits());
        if (work.none()) {
            list.add(new ListItem(Words.of("roster.end.none")));
        }
        return list;
    }

    private static void add(UnorderedList list, String kind, List<String> numbers) {
        if (!numbers.isEmpty()) {
            var first = numbers.stream().limit(SHOWN).toList();
            list.add(new ListItem(Words.of(
                    "roster.end." + kind,
                    numbers.size(),
                    String.join(Words.english() ? ", " : "、", first) + (numbers.size() > SHOWN ? " …" : ""))));
        }
    }
}
