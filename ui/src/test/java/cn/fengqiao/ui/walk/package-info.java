/** Walks through the running product in a real browser, with pictures kept as build output. */
@NullMarked
package cn.fengqiao.ui.walk;

import org.jspecify.annotations.NullMarked;
