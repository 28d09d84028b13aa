/** The coordinators' pages: the calendar of visits, who receives them, who speaks at them. */
@NullMarked
package cn.fengqiao.ui.outreach;

import org.jspecify.annotations.NullMarked;
