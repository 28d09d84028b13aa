/** The documented JSON form of problems and plans, read strictly: what is wrong is named by its JSON pointer. */
@NullMarked
package cn.fengqiao.planner.json;

import org.jspecify.annotations.NullMarked;
