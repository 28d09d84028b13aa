package cn.fengqiao.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import cn.fengqiao.ui.FengqiaoApplication;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** The page on which an administrator keeps the calendar of working days. */
@GraphTest
@SpringBootTest(classes = FengqiaoApplication.class, properties = "vaadin.productionMode=true")
@ViewPackages(packages = {"cn.fengqiao.ui.admin", "cn.fengqiao.ui.frame"})
class CalendarPageIT extends SpringBrowserlessTest {

    @Test
    void aYearThatNobodyPublishedSaysSo() {
        TestActors.asAdministrator();
        UI.getCurrent().navigate("admin/calendar");
        var year = find(IntegerField.class).single();
        var grid = find(Grid.class).single();

        year.setValue(2026);
        assertThat(grid.getListDataView().getItemCount()).isGreaterThan(10);
        year.setValue(2090);

        assertThat(grid.getListDataView().getItemCount()).isZero();
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("2090", "周一至周五");
    }
}
