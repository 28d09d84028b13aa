package cn.fengqiao.ui.analysis;

import cn.fengqiao.analysis.QuestionLibrary;
import cn.fengqiao.territory.Divisions;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Translations;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** What the parts of the questions' page need, in one hand. */
@SpringComponent
record AnalysisDesk(QuestionLibrary library, Divisions divisions, Dates dates, Translations translations) {}
