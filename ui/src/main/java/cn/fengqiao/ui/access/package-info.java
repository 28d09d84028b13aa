/** Who gets in, for how long, and what the browser is told to refuse: sign-in, sessions, headers. */
@NullMarked
package cn.fengqiao.ui.access;

import org.jspecify.annotations.NullMarked;
