/** Starting and stopping: options, what the operator is told, and why the product cannot start. */
@NullMarked
package cn.fengqiao.ui.launch;

import org.jspecify.annotations.NullMarked;
