/** Who is acting, in which role and area; what is personal; and the trail of what was done and seen. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "store"})
package cn.fengqiao.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
