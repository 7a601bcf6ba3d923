@REM Points JAVA_HOME at a JDK 25: the one it names already, the one on the PATH, or one where installers put them.
@IF DEFINED JAVA_HOME CALL :try "%JAVA_HOME%" && EXIT /B 0
@FOR %%J IN (javac.exe) DO @IF NOT "%%~$PATH:J"=="" CALL :try "%%~dp$PATH:J.." && EXIT /B 0
@FOR %%R IN ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LocalAppData%\Programs\Eclipse Adoptium" "%UserProfile%\.jdks" "%UserProfile%\scoop\apps") DO @FOR /D %%D IN ("%%~R\*") DO @CALL :try "%%~D" && EXIT /B 0
@ECHO Acquaint needs a JDK 25 and found none: install one ^(for example Eclipse Temurin 25, https://adoptium.net^) or point JAVA_HOME at it. 1>&2
@EXIT /B 1

:try
@IF NOT EXIST "%~1\bin\javac.exe" EXIT /B 1
@FINDSTR /B /C:"JAVA_VERSION=\"25" "%~1\release" >NUL 2>NUL || EXIT /B 1
@SET "JAVA_HOME=%~1"
@EXIT /B 0
