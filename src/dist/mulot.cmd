@echo off
rem Starts Mulot on Windows with a Java 25 of this machine: that of JAVA_HOME, else the first on the path.
setlocal
set "here=%~dp0"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java"
"%java%" -version 2>&1 | findstr /r /c:"version \"2[5-9]" /c:"version \"[3-9][0-9]" >nul
if errorlevel 1 (
  echo mulot: Java 25 is missing. Remedy: install a JDK 25, or set JAVA_HOME to its folder. 1>&2
  rem who clicked would not see the words: the window closes with this program
  if "%~1"=="" pause
  exit /b 1
)
"%java%" "@%here%app\flags" --enable-native-access=ALL-UNNAMED "-Dmulot.home=%here%." -cp "%here%app\mulot.jar;%here%app\win\*" mulot.cli.Main %*
