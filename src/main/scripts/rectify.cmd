@echo off
rem Starts rectify with the options under which Java starts fastest. The jar lies beside this script.
rem JAVA_HOME chooses the Java, JAVA_OPTS adds options to it.
setlocal
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dfile.encoding=UTF-8 %JAVA_OPTS% -jar "%~dp0rectification-report-cli.jar" %*
exit /b %ERRORLEVEL%
