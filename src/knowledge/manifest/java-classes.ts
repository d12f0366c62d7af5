/**
 * Classes of Java that do something as soon as a reader of Spring beans, XMLDecoder, XStream, Jackson or SnakeYAML builds
 * them or sets their properties. Sources: marshalsec (https://github.com/mbechler/marshalsec), XStream's security page
 * (https://x-stream.github.io/security.html), Jackson's SubTypeValidator.
 */
export const actingJavaClasses: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'runs a program':
      'java.lang.ProcessBuilder java.lang.Runtime java.lang.ProcessImpl java.lang.UNIXProcess',
    'runs a script':
      'javax.script.ScriptEngineManager groovy.lang.GroovyShell groovy.lang.GroovyClassLoader groovy.util.Eval bsh.Interpreter ' +
      'org.python.util.PythonInterpreter org.mozilla.javascript.Context jdk.nashorn.api.scripting.NashornScriptEngineFactory ' +
      'org.codehaus.groovy.runtime.MethodClosure org.springframework.expression.spel.standard.SpelExpressionParser',
    'loads classes from elsewhere':
      'java.net.URLClassLoader javax.management.loading.MLet com.sun.org.apache.xalan.internal.xsltc.trax.TemplatesImpl ' +
      'org.apache.xalan.xsltc.trax.TemplatesImpl com.sun.org.apache.bcel.internal.util.ClassLoader org.apache.bcel.util.ClassLoader ' +
      'org.springframework.context.support.ClassPathXmlApplicationContext org.springframework.context.support.FileSystemXmlApplicationContext ' +
      'sun.misc.Unsafe java.lang.ClassLoader jdk.jshell.JShell',
    'looks up an object at an address':
      'javax.naming.InitialContext com.sun.rowset.JdbcRowSetImpl org.springframework.jndi.JndiObjectFactoryBean ' +
      'org.springframework.jndi.support.SimpleJndiBeanFactory org.springframework.beans.factory.config.PropertyPathFactoryBean ' +
      'com.mchange.v2.c3p0.JndiRefForwardingDataSource com.mchange.v2.c3p0.WrapperConnectionPoolDataSource ' +
      'org.apache.xbean.propertyeditor.JndiConverter com.zaxxer.hikari.HikariDataSource',
    'calls any method':
      'java.beans.EventHandler java.beans.Statement java.beans.Expression org.springframework.beans.factory.config.MethodInvokingFactoryBean ' +
      'org.apache.commons.collections.functors.InvokerTransformer org.apache.commons.collections4.functors.InvokerTransformer ' +
      'java.lang.reflect.Method javax.imageio.ImageIO$ContainsFilter',
    'writes a file':
      'java.io.FileOutputStream java.io.FileWriter java.io.PrintWriter java.io.RandomAccessFile',
  }).flatMap(([effect, names]) => names.split(' ').map((name): [string, string] => [name, effect])),
);

/** Hosts that publish document types, which readers have catalogues of. Sources: the specifications that name them. */
export const doctypeHosts: ReadonlySet<string> = new Set(
  (
    'www.w3.org w3.org www.oasis-open.org oasis-open.org docbook.org www.docbook.org java.sun.com xml.apache.org logging.apache.org ' +
    'jakarta.apache.org struts.apache.org tomcat.apache.org commons.apache.org www.hibernate.org hibernate.sourceforge.net hibernate.org ' +
    'mybatis.org www.springframework.org www.apple.com dmg.org www.dmg.org checkstyle.org www.puppycrawl.com glade.gnome.org ' +
    'www.freedesktop.org freedesktop.org gtk.org ibatis.apache.org www.jboss.org opensymphony.com unicode.org www.unicode.org'
  ).split(' '),
);
