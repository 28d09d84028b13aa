/** Work of several agencies on one dispute: who joins a procedure, who leads the case, who met, and who has to do what. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "store", "security", "dispute", "mediation"})
package cn.fengqiao.joint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
