/** Graph, chart, calendar and code editor: one component for each JavaScript library, each with a plain equivalent. */
@NullMarked
package cn.fengqiao.ui.frame.script;

import org.jspecify.annotations.NullMarked;
