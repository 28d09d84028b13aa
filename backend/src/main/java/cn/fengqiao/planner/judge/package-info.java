/** The judge: every rule once more, plain and slow, written from the rules and sharing nothing with the engine. */
@NullMarked
package cn.fengqiao.planner.judge;

import org.jspecify.annotations.NullMarked;
