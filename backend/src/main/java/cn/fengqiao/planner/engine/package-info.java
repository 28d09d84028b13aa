/** The search: an int-indexed copy of the problem on which visits are taken out and put back until the plan is good. */
@NullMarked
package cn.fengqiao.planner.engine;

import org.jspecify.annotations.NullMarked;
