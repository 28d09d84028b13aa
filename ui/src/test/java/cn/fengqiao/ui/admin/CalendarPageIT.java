package cn.fengqiao.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.territory.WorkdayCalendar;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import cn.fengqiao.ui.FengqiaoApplication;
import cn.fengqiao.ui.frame.Dates;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The page on which an administrator keeps the calendar of working days; whom it is for is tried in AccessIT. */
@GraphTest
@SpringBootTest(classes = FengqiaoApplication.class, properties = "vaadin.productionMode=true")
@ViewPackages(packages = {"cn.fengqiao.ui.admin", "cn.fengqiao.ui.frame"})
class CalendarPageIT extends SpringBrowserlessTest {

    @Autowired
    private WorkdayCalendar calendar;

    @Autowired
    private Dates dates;

    @Test
    void aYearThatNobodyPublishedSaysSo() {
        TestActors.asAdministrator();
        var page = new CalendarView(calendar, dates);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(page);
        var year = find(IntegerField.class).single();
        var grid = find(Grid.class).single();

        year.setValue(2026);
        assertThat(grid.getListDataView().getItemCount()).isGreaterThan(10);
        year.setValue(2090);

        assertThat(grid.getListDataView().getItemCount()).isZero();
        assertThat(page.getElement().getTextRecursively()).contains("2090", "周一至周五");
    }
}
