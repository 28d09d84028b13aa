package cn.fengqiao.store;

import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Begins to open the database before the first bean is looked for; without it {@link StoreConfiguration} begins some
 * seconds later. Closed last, since what is made first is closed last.
 */
public final class EarlyStart implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        var environment = context.getEnvironment();
        var properties = Binder.get(environment).bindOrCreate("fengqiao.store", StoreProperties.class);
        var directory = Path.of(environment.getProperty("fengqiao.data-directory", "data"));
        var data = DataDirectory.open(directory, properties.minimumFreeMegabytes());
        var factory = context.getDefaultListableBeanFactory();
        register(factory, "dataDirectory", data);
        register(factory, "databaseStart", new DatabaseStart(() -> Database.open(data, properties)));
    }

    private static void register(DefaultListableBeanFactory factory, String name, AutoCloseable bean) {
        factory.registerSingleton(name, bean);
        factory.registerDisposableBean(name, bean::close);
    }
}
