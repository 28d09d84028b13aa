/** The start page: what is due, overdue, handed over and changed, told by the parts that each subject brings. */
@NullMarked
package cn.fengqiao.ui.start;

import org.jspecify.annotations.NullMarked;
