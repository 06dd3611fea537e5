@echo off
rem Starts rectify with the options under which Java starts fastest. The jar lies beside this script.
rem JAVA_HOME chooses the Java, JAVA_OPTS adds options to it.
setlocal
set "JAR=%~dp0rectification-report-cli.jar"
if exist "%JAR%" goto found
echo rectify: "%JAR%" is missing; build it with mvnw package 1>&2
exit /b 4
:found
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
rem The output is UTF-8 always, which a console under another code page (936) would show garbled.
set "CODEPAGE="
for /f "tokens=2 delims=:." %%c in ('chcp 2^>nul') do set "CODEPAGE=%%c"
if defined CODEPAGE chcp 65001 >nul 2>&1
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dfile.encoding=UTF-8 %JAVA_OPTS% -jar "%JAR%" %*
set "STATUS=%ERRORLEVEL%"
if defined CODEPAGE chcp %CODEPAGE% >nul 2>&1
rem 9009 says that there is no such program
if "%STATUS%"=="9009" set "STATUS=4"
exit /b %STATUS%
