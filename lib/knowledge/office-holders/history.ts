// Heads of state and of government before the turn of the century, and a few who stayed longer: one line a term of office.
// code | office | name | surname (! = safe alone) | other forms | pronoun | from | to | seen
// The Soviet Union stands under RU. Gone through on 2026-11-25. How to read and mend a row: docs/office-holders.md.
export const HISTORY = `
AL | First Secretary | Enver Hoxha | Hoxha | | he | 1941-11-08 | 1985-04-11 | 1985-04-11
AR | President | Juan Perón | Perón! | Juan Domingo Perón | he | 1946-06-04 | 1955-09-21 | 1955-09-21
AR | President | Raúl Alfonsín | Alfonsín! | | he | 1983-12-10 | 1989-07-08 | 1989-07-08
AR | President | Carlos Menem | Menem | | he | 1989-07-08 | 1999-12-10 | 1999-12-10
AT | Chancellor | Engelbert Dollfuss | Dollfuss! | Engelbert Dollfuß | he | 1932-05-20 | 1934-07-25 | 1934-07-25
AT | Chancellor | Kurt Schuschnigg | Schuschnigg! | | he | 1934-07-29 | 1938-03-11 | 1938-03-11
AT | Chancellor | Bruno Kreisky | Kreisky! | | he | 1970-04-21 | 1983-05-24 | 1983-05-24
AT | President | Kurt Waldheim | Waldheim! | | he | 1986-07-08 | 1992-07-08 | 1992-07-08
AU | Foreign Minister | Alexander Downer | Downer | | he | 1996-03-11 | 2007-12-03 | 2007-12-03
AU | Governor-General | Paul Hasluck | Hasluck | Sir Paul Hasluck | he | 1969-04-30 | 1974-07-11 | 1974-07-11
AU | Governor-General | John Kerr | Kerr | Sir John Kerr | he | 1974-07-11 | 1977-12-08 | 1977-12-08
AU | Governor-General | Ninian Stephen | Stephen | Sir Ninian Stephen | he | 1982-07-29 | 1989-02-16 | 1989-02-16
AU | Governor-General | Bill Hayden | Hayden | | he | 1989-02-16 | 1996-02-16 | 1996-02-16
AU | Governor-General | William Deane | Deane | Sir William Deane | he | 1996-02-16 | 2001-06-29 | 2001-06-29
AU | Governor-General | Quentin Bryce | Bryce | Dame Quentin Bryce | she | 2008-09-05 | 2014-03-28 | 2014-03-28
AU | Leader of the Opposition | H. V. Evatt | Evatt | H.V. Evatt; Doc Evatt | he | 1951-06-20 | 1960-02-09 | 1960-02-09
AU | Leader of the Opposition | Arthur Calwell | Calwell | | he | 1960-03-07 | 1967-02-08 | 1967-02-08
AU | Leader of the Opposition | Andrew Peacock | Peacock | | he | 1983-03-11 | 1985-09-05 | 1985-09-05
AU | Leader of the Opposition | John Hewson | Hewson | | he | 1990-04-03 | 1994-05-23 | 1994-05-23
AU | Premier of New South Wales | Jack Lang | Lang | | he | 1930-11-04 | 1932-05-13 | 1932-05-13
AU | Premier of Queensland | Joh Bjelke-Petersen | Bjelke-Petersen! | | he | 1968-08-08 | 1987-12-01 | 1987-12-01
AU | Premier of Queensland | Campbell Newman | Newman | | he | 2012-03-26 | 2015-02-14 | 2015-02-14
AU | Prime Minister | Edmund Barton | Barton | | he | 1901-01-01 | 1903-09-24 | 1903-09-24
AU | Prime Minister | Alfred Deakin | Deakin | | he | 1903-09-24 | 1904-04-27 | 1904-04-27
AU | Prime Minister | Chris Watson | Watson | | he | 1904-04-27 | 1904-08-18 | 1904-08-18
AU | Prime Minister | Andrew Fisher | Fisher | | he | 1910-04-29 | 1913-06-24 | 1913-06-24
AU | Prime Minister | Billy Hughes | Hughes | | he | 1915-10-27 | 1923-02-09 | 1923-02-09
AU | Prime Minister | Stanley Bruce | Bruce | | he | 1923-02-09 | 1929-10-22 | 1929-10-22
AU | Prime Minister | James Scullin | Scullin | | he | 1929-10-22 | 1932-01-06 | 1932-01-06
AU | Prime Minister | Joseph Lyons | Lyons | | he | 1932-01-06 | 1939-04-07 | 1939-04-07
AU | Prime Minister | John Curtin | Curtin | | he | 1941-10-07 | 1945-07-05 | 1945-07-05
AU | Prime Minister | Ben Chifley | Chifley! | | he | 1945-07-13 | 1949-12-19 | 1949-12-19
AU | Prime Minister | Robert Menzies | Menzies! | | he | 1949-12-19 | 1966-01-26 | 1966-01-26
AU | Prime Minister | Harold Holt | Holt | | he | 1966-01-26 | 1967-12-19 | 1967-12-19
AU | Prime Minister | John Gorton | Gorton! | | he | 1968-01-10 | 1971-03-10 | 1971-03-10
AU | Prime Minister | William McMahon | McMahon | | he | 1971-03-10 | 1972-12-05 | 1972-12-05
AU | Prime Minister | Gough Whitlam | Whitlam! | | he | 1972-12-05 | 1975-11-11 | 1975-11-11
AU | Prime Minister | Malcolm Fraser | Fraser | | he | 1975-11-11 | 1983-03-11 | 1983-03-11
AU | Prime Minister | Bob Hawke | Hawke | | he | 1983-03-11 | 1991-12-20 | 1991-12-20
AU | Prime Minister | Paul Keating | Keating | | he | 1991-12-20 | 1996-03-11 | 1996-03-11
BD | President | Sheikh Mujibur Rahman | Mujibur Rahman | Mujibur Rahman | he | 1975-01-25 | 1975-08-15 | 1975-08-15
BD | President | Ziaur Rahman | Rahman | | he | 1977-04-21 | 1981-05-30 | 1981-05-30
BE | Prime Minister | Paul-Henri Spaak | Spaak | | he | 1947-03-20 | 1949-08-11 | 1949-08-11
BE | Prime Minister | Jean-Luc Dehaene | Dehaene! | | he | 1992-03-07 | 1999-07-12 | 1999-07-12
BF | President | Thomas Sankara | Sankara! | | he | 1983-08-04 | 1987-10-15 | 1987-10-15
BG | General Secretary | Todor Zhivkov | Zhivkov! | | he | 1954-03-04 | 1989-11-10 | 1989-11-10
BR | President | Getúlio Vargas | Vargas | Getulio Vargas | he | 1930-11-03 | 1945-10-29 | 1945-10-29
BR | President | Juscelino Kubitschek | Kubitschek! | | he | 1956-01-31 | 1961-01-31 | 1961-01-31
BR | President | João Goulart | Goulart! | Joao Goulart | he | 1961-09-08 | 1964-04-02 | 1964-04-02
BR | President | Fernando Collor de Mello | Collor | Fernando Collor | he | 1990-03-15 | 1992-12-29 | 1992-12-29
CA | Premier of Alberta | Ralph Klein | Klein | | he | 1992-12-14 | 2006-12-14 | 2006-12-14
CA | Premier of British Columbia | W. A. C. Bennett | Bennett | W.A.C. Bennett | he | 1952-08-01 | 1972-09-15 | 1972-09-15
CA | Premier of Manitoba | Duff Roblin | Roblin | | he | 1958-06-30 | 1967-11-27 | 1967-11-27
CA | Premier of Manitoba | Gary Filmon | Filmon | | he | 1988-05-09 | 1999-10-05 | 1999-10-05
CA | Premier of Ontario | Bill Davis | Davis | | he | 1971-03-01 | 1985-02-08 | 1985-02-08
CA | Premier of Ontario | David Peterson | Peterson | | he | 1985-06-26 | 1990-10-01 | 1990-10-01
CA | Premier of Ontario | Bob Rae | Rae | Robert Rae | he | 1990-10-01 | 1995-06-26 | 1995-06-26
CA | Premier of Ontario | Mike Harris | Harris | | he | 1995-06-26 | 2002-04-14 | 2002-04-14
CA | Premier of Quebec | Maurice Duplessis | Duplessis! | | he | 1944-08-30 | 1959-09-07 | 1959-09-07
CA | Premier of Quebec | Jean Lesage | Lesage | | he | 1960-06-22 | 1966-06-16 | 1966-06-16
CA | Premier of Quebec | René Lévesque | Lévesque! | Rene Levesque | he | 1976-11-25 | 1985-10-03 | 1985-10-03
CA | Premier of Quebec | Robert Bourassa | Bourassa! | | he | 1985-12-12 | 1994-01-11 | 1994-01-11
CA | Premier of Quebec | Jacques Parizeau | Parizeau! | | he | 1994-09-26 | 1996-01-29 | 1996-01-29
CA | Premier of Quebec | Lucien Bouchard | Bouchard | | he | 1996-01-29 | 2001-03-08 | 2001-03-08
CA | Premier of Saskatchewan | Tommy Douglas | Douglas | | he | 1944-07-10 | 1961-11-07 | 1961-11-07
CA | Prime Minister | Alexander Mackenzie | Mackenzie | | he | 1873-11-07 | 1878-10-08 | 1878-10-08
CA | Prime Minister | John A. Macdonald | Macdonald | | he | 1878-10-17 | 1891-06-06 | 1891-06-06
CA | Prime Minister | Wilfrid Laurier | Laurier! | | he | 1896-07-11 | 1911-10-06 | 1911-10-06
CA | Prime Minister | Robert Borden | Borden | | he | 1911-10-10 | 1920-07-10 | 1920-07-10
CA | Prime Minister | Arthur Meighen | Meighen | | he | 1920-07-10 | 1921-12-29 | 1921-12-29
CA | Prime Minister | R. B. Bennett | Bennett | R.B. Bennett | he | 1930-08-07 | 1935-10-23 | 1935-10-23
CA | Prime Minister | William Lyon Mackenzie King | Mackenzie King | Mackenzie King | he | 1935-10-23 | 1948-11-15 | 1948-11-15
CA | Prime Minister | Louis St. Laurent | St. Laurent | Louis St-Laurent | he | 1948-11-15 | 1957-06-21 | 1957-06-21
CA | Prime Minister | John Diefenbaker | Diefenbaker! | | he | 1957-06-21 | 1963-04-22 | 1963-04-22
CA | Prime Minister | Lester B. Pearson | Pearson | Lester Pearson | he | 1963-04-22 | 1968-04-20 | 1968-04-20
CA | Prime Minister | Pierre Trudeau | Trudeau | Pierre Elliott Trudeau | he | 1968-04-20 | 1979-06-04 | 1979-06-04
CA | Prime Minister | Joe Clark | Clark | | he | 1979-06-04 | 1980-03-03 | 1980-03-03
CA | Prime Minister | John Turner | Turner | | he | 1984-06-30 | 1984-09-17 | 1984-09-17
CA | Prime Minister | Brian Mulroney | Mulroney! | | he | 1984-09-17 | 1993-06-25 | 1993-06-25
CA | Prime Minister | Kim Campbell | Campbell | | she | 1993-06-25 | 1993-11-04 | 1993-11-04
CD | President | Mobutu Sese Seko | Mobutu! | | he | 1965-11-24 | 1997-05-16 | 1997-05-16
CD | Prime Minister | Patrice Lumumba | Lumumba! | | he | 1960-06-24 | 1960-09-05 | 1960-09-05
CI | President | Félix Houphouët-Boigny | Houphouët-Boigny! | Felix Houphouet-Boigny | he | 1960-11-03 | 1993-12-07 | 1993-12-07
CL | President | Eduardo Frei Montalva | Frei | | he | 1964-11-03 | 1970-11-03 | 1970-11-03
CL | President | Salvador Allende | Allende! | | he | 1970-11-03 | 1973-09-11 | 1973-09-11
CL | President | Augusto Pinochet | Pinochet! | | he | 1974-12-17 | 1990-03-11 | 1990-03-11
CL | President | Patricio Aylwin | Aylwin! | | he | 1990-03-11 | 1994-03-11 | 1994-03-11
CN | Chairman of the Central Committee | Mao Zedong | Mao | Mao Tse-tung | he | 1943-03-20 | 1976-09-09 | 1976-09-09
CN | General Secretary | Hu Yaobang | Hu | | he | 1982-09-12 | 1987-01-15 | 1987-01-15
CN | General Secretary | Zhao Ziyang | Zhao | | he | 1987-01-16 | 1989-06-24 | 1989-06-24
CN | Premier | Zhou Enlai | Zhou | Chou En-lai | he | 1949-10-01 | 1976-01-08 | 1976-01-08
CN | President | Sun Yat-sen | Sun | | he | 1912-01-01 | 1912-03-10 | 1912-03-10
CN | President | Yuan Shikai | Yuan | | he | 1912-03-10 | 1916-06-06 | 1916-06-06
CN | President | Liu Shaoqi | Liu | | he | 1959-04-27 | 1968-10-31 | 1968-10-31
CN | paramount leader | Deng Xiaoping | Deng | | he | 1978-12-22 | 1989-11-09 | 1989-11-09
CO | President | César Gaviria | Gaviria | Cesar Gaviria | he | 1990-08-07 | 1994-08-07 | 1994-08-07
CU | President | Fulgencio Batista | Batista! | | he | 1952-03-10 | 1959-01-01 | 1959-01-01
CZ | President | Tomáš Garrigue Masaryk | Masaryk! | Tomáš Masaryk; Tomas Masaryk | he | 1918-11-14 | 1935-12-14 | 1935-12-14
CZ | President | Edvard Beneš | Beneš! | Edvard Benes | he | 1945-04-02 | 1948-06-07 | 1948-06-07
DE | Chancellor | Otto von Bismarck | Bismarck! | | he | 1871-03-21 | 1890-03-20 | 1890-03-20
DE | Chancellor | Philipp Scheidemann | Scheidemann | | he | 1919-02-13 | 1919-06-20 | 1919-06-20
DE | Chancellor | Heinrich Brüning | Brüning! | | he | 1930-03-30 | 1932-05-30 | 1932-05-30
DE | Chancellor | Franz von Papen | von Papen | | he | 1932-06-01 | 1932-12-02 | 1932-12-02
DE | Chancellor | Kurt von Schleicher | von Schleicher | | he | 1932-12-03 | 1933-01-28 | 1933-01-28
DE | Chancellor | Adolf Hitler | Hitler! | | he | 1933-01-30 | 1945-04-30 | 1945-04-30
DE | Chancellor | Konrad Adenauer | Adenauer! | | he | 1949-09-15 | 1963-10-16 | 1963-10-16
DE | Chancellor | Ludwig Erhard | Erhard | | he | 1963-10-16 | 1966-12-01 | 1966-12-01
DE | Chancellor | Kurt Georg Kiesinger | Kiesinger! | | he | 1966-12-01 | 1969-10-21 | 1969-10-21
DE | Chancellor | Willy Brandt | Brandt | | he | 1969-10-21 | 1974-05-07 | 1974-05-07
DE | Chancellor | Helmut Schmidt | Schmidt | | he | 1974-05-16 | 1982-10-01 | 1982-10-01
DE | Chancellor | Helmut Kohl | Kohl | | he | 1982-10-01 | 1998-10-26 | 1998-10-26
DE | Defense Minister | Franz Josef Strauss | Strauss | Franz Josef Strauß | he | 1956-10-16 | 1962-12-16 | 1962-12-16
DE | Defense Minister | Volker Rühe | Rühe | Volker Ruehe | he | 1992-04-01 | 1998-10-26 | 1998-10-26
DE | Economy Minister | Otto Graf Lambsdorff | Lambsdorff! | Otto Lambsdorff | he | 1977-10-07 | 1982-09-17 | 1982-09-17
DE | Foreign Minister | Walther Rathenau | Rathenau! | | he | 1922-02-01 | 1922-06-24 | 1922-06-24
DE | Foreign Minister | Gustav Stresemann | Stresemann! | | he | 1923-08-13 | 1929-10-03 | 1929-10-03
DE | Foreign Minister | Joachim von Ribbentrop | Ribbentrop! | von Ribbentrop | he | 1938-02-04 | 1945-04-30 | 1945-04-30
DE | Foreign Minister | Hans-Dietrich Genscher | Genscher! | | he | 1974-05-17 | 1992-05-18 | 1992-05-18
DE | Foreign Minister | Klaus Kinkel | Kinkel | | he | 1992-05-18 | 1998-10-26 | 1998-10-26
DE | President | Friedrich Ebert | Ebert | | he | 1919-02-11 | 1925-02-28 | 1925-02-28
DE | President | Paul von Hindenburg | Hindenburg! | | he | 1925-05-12 | 1934-08-02 | 1934-08-02
DE | President | Theodor Heuss | Heuss! | | he | 1949-09-12 | 1959-09-12 | 1959-09-12
DE | President | Gustav Heinemann | Heinemann | | he | 1969-07-01 | 1974-06-30 | 1974-06-30
DE | President | Walter Scheel | Scheel | | he | 1974-07-01 | 1979-06-30 | 1979-06-30
DE | President | Karl Carstens | Carstens | | he | 1979-07-01 | 1984-06-30 | 1984-06-30
DE | President | Richard von Weizsäcker | von Weizsäcker | | he | 1984-07-01 | 1994-06-30 | 1994-06-30
DE | President | Roman Herzog | Herzog | | he | 1994-07-01 | 1999-06-30 | 1999-06-30
DE | President | Johannes Rau | Rau | | he | 1999-07-01 | 2004-06-30 | 2004-06-30
DE | Propaganda Minister | Joseph Goebbels | Goebbels! | | he | 1933-03-13 | 1945-04-30 | 1945-04-30
DZ | President | Ahmed Ben Bella | Ben Bella | | he | 1963-09-15 | 1965-06-19 | 1965-06-19
DZ | President | Houari Boumédiène | Boumédiène! | Houari Boumediene | he | 1965-06-19 | 1978-12-27 | 1978-12-27
EG | President | Gamal Abdel Nasser | Nasser! | | he | 1956-06-23 | 1970-09-28 | 1970-09-28
EG | President | Anwar Sadat | Sadat! | Anwar el-Sadat | he | 1970-10-15 | 1981-10-06 | 1981-10-06
ES | Prime Minister | Manuel Azaña | Azaña! | | he | 1931-10-14 | 1933-09-12 | 1933-09-12
ES | Prime Minister | Adolfo Suárez | Suárez | | he | 1976-07-05 | 1981-02-26 | 1981-02-26
ES | Prime Minister | Felipe González | González | Felipe Gonzalez | he | 1982-12-02 | 1996-05-04 | 1996-05-04
ES | head of state | Francisco Franco | Franco | | he | 1939-04-01 | 1975-11-20 | 1975-11-20
ET | Emperor | Haile Selassie | Selassie! | | he | 1930-11-02 | 1974-09-12 | 1974-09-12
ET | leader of the Derg | Mengistu Haile Mariam | Mengistu! | | he | 1977-02-03 | 1991-05-21 | 1991-05-21
FI | President | Carl Gustaf Emil Mannerheim | Mannerheim! | | he | 1944-08-04 | 1946-03-11 | 1946-03-11
FI | President | Urho Kekkonen | Kekkonen! | | he | 1956-03-01 | 1982-01-27 | 1982-01-27
FR | Culture Minister | André Malraux | Malraux! | | he | 1959-07-22 | 1969-06-20 | 1969-06-20
FR | Culture Minister | Jack Lang | Lang | | he | 1988-05-12 | 1993-03-29 | 1993-03-29
FR | Emperor | Napoleon Bonaparte | Napoleon | Napoléon Bonaparte | he | 1804-05-18 | 1814-04-06 | 1814-04-06
FR | Emperor | Napoleon III | Napoleon III | Louis-Napoléon Bonaparte | he | 1852-12-02 | 1870-09-04 | 1870-09-04
FR | President | Patrice de MacMahon | MacMahon | | he | 1873-05-24 | 1879-01-30 | 1879-01-30
FR | President | Raymond Poincaré | Poincaré! | | he | 1913-02-18 | 1920-02-18 | 1920-02-18
FR | President | Vincent Auriol | Auriol | | he | 1947-01-16 | 1954-01-16 | 1954-01-16
FR | President | René Coty | Coty | | he | 1954-01-16 | 1959-01-08 | 1959-01-08
FR | President | Charles de Gaulle | de Gaulle! | | he | 1959-01-08 | 1969-04-28 | 1969-04-28
FR | President | Georges Pompidou | Pompidou! | | he | 1969-06-20 | 1974-04-02 | 1974-04-02
FR | President | Valéry Giscard d'Estaing | Giscard d'Estaing | Valéry Giscard d’Estaing | he | 1974-05-27 | 1981-05-21 | 1981-05-21
FR | President | François Mitterrand | Mitterrand! | | he | 1981-05-21 | 1995-05-17 | 1995-05-17
FR | Prime Minister | Georges Clemenceau | Clemenceau! | | he | 1917-11-16 | 1920-01-20 | 1920-01-20
FR | Prime Minister | Léon Blum | Blum | Leon Blum | he | 1936-06-04 | 1937-06-22 | 1937-06-22
FR | Prime Minister | Édouard Daladier | Daladier! | Edouard Daladier | he | 1938-04-10 | 1940-03-21 | 1940-03-21
FR | Prime Minister | Pierre Mendès France | Mendès France | | he | 1954-06-18 | 1955-02-23 | 1955-02-23
FR | Prime Minister | Guy Mollet | Mollet | | he | 1956-02-01 | 1957-06-12 | 1957-06-12
FR | Prime Minister | Michel Debré | Debré | | he | 1959-01-08 | 1962-04-14 | 1962-04-14
FR | Prime Minister | Raymond Barre | Barre | | he | 1976-08-26 | 1981-05-21 | 1981-05-21
FR | Prime Minister | Pierre Mauroy | Mauroy | | he | 1981-05-21 | 1984-07-17 | 1984-07-17
FR | Prime Minister | Michel Rocard | Rocard | | he | 1988-05-10 | 1991-05-15 | 1991-05-15
FR | Prime Minister | Édith Cresson | Cresson | Edith Cresson | she | 1991-05-15 | 1992-04-02 | 1992-04-02
FR | Prime Minister | Édouard Balladur | Balladur | Edouard Balladur | he | 1993-03-29 | 1995-05-18 | 1995-05-18
GB | Chancellor of the Exchequer | Hugh Dalton | Dalton | | he | 1945-07-27 | 1947-11-13 | 1947-11-13
GB | Chancellor of the Exchequer | Stafford Cripps | Cripps | | he | 1947-11-13 | 1950-10-19 | 1950-10-19
GB | Chancellor of the Exchequer | Hugh Gaitskell | Gaitskell! | | he | 1950-10-19 | 1951-10-26 | 1951-10-26
GB | Chancellor of the Exchequer | Rab Butler | Butler | R. A. Butler | he | 1951-10-28 | 1955-12-20 | 1955-12-20
GB | Chancellor of the Exchequer | Denis Healey | Healey | | he | 1974-03-05 | 1979-05-04 | 1979-05-04
GB | Chancellor of the Exchequer | Nigel Lawson | Lawson | | he | 1983-06-11 | 1989-10-26 | 1989-10-26
GB | Chancellor of the Exchequer | Norman Lamont | Lamont | | he | 1990-11-28 | 1993-05-27 | 1993-05-27
GB | Chancellor of the Exchequer | Kenneth Clarke | Clarke | Ken Clarke | he | 1993-05-27 | 1997-05-02 | 1997-05-02
GB | Defense Secretary | Michael Heseltine | Heseltine! | | he | 1983-01-06 | 1986-01-07 | 1986-01-07
GB | Education Secretary | Keith Joseph | Joseph | Sir Keith Joseph | he | 1981-09-14 | 1986-05-21 | 1986-05-21
GB | First Minister of Northern Ireland | David Trimble | Trimble | | he | 1998-07-01 | 2001-07-01 | 2001-07-01
GB | First Minister of Scotland | Donald Dewar | Dewar | | he | 1999-05-13 | 2000-10-11 | 2000-10-11
GB | Foreign Secretary | Ernest Bevin | Bevin | | he | 1945-07-27 | 1951-03-09 | 1951-03-09
GB | Foreign Secretary | Geoffrey Howe | Howe | | he | 1983-06-11 | 1989-07-24 | 1989-07-24
GB | Foreign Secretary | Douglas Hurd | Hurd | | he | 1989-10-26 | 1995-07-05 | 1995-07-05
GB | Health Minister | Aneurin Bevan | Bevan | Nye Bevan | he | 1945-08-03 | 1951-01-17 | 1951-01-17
GB | Health Minister | Enoch Powell | Powell | | he | 1960-07-27 | 1963-10-18 | 1963-10-18
GB | Home Secretary | Roy Jenkins | Jenkins | | he | 1974-03-05 | 1976-09-10 | 1976-09-10
GB | Home Secretary | Willie Whitelaw | Whitelaw | William Whitelaw | he | 1979-05-04 | 1983-06-11 | 1983-06-11
GB | Home Secretary | Michael Howard | Howard | | he | 1993-05-27 | 1997-05-02 | 1997-05-02
GB | Leader of the Opposition | Michael Foot | Foot | | he | 1980-11-10 | 1983-10-02 | 1983-10-02
GB | Leader of the Opposition | Neil Kinnock | Kinnock! | | he | 1983-10-02 | 1992-07-18 | 1992-07-18
GB | Leader of the Opposition | John Smith | Smith | | he | 1992-07-18 | 1994-05-12 | 1994-05-12
GB | Lord Chancellor | Thomas Wolsey | Wolsey | | he | 1515 | 1529 | 1529
GB | Lord Chancellor | Thomas More | More | | he | 1529 | 1532 | 1532
GB | Lord Privy Seal | Thomas Cromwell | Cromwell | | he | 1536 | 1540 | 1540
GB | Lord Protector | Oliver Cromwell | Cromwell | | he | 1653-12-16 | 1658-09-03 | 1658-09-03
GB | Prime Minister | Robert Walpole | Walpole | | he | 1721-04-03 | 1742-02-11 | 1742-02-11
GB | Prime Minister | William Pitt the Younger | Pitt | William Pitt | he | 1783-12-19 | 1801-03-14 | 1801-03-14
GB | Prime Minister | Spencer Perceval | Perceval | | he | 1809-10-04 | 1812-05-11 | 1812-05-11
GB | Prime Minister | Robert Peel | Peel | Sir Robert Peel | he | 1841-08-30 | 1846-06-29 | 1846-06-29
GB | Prime Minister | Benjamin Disraeli | Disraeli! | | he | 1874-02-20 | 1880-04-21 | 1880-04-21
GB | Prime Minister | William Ewart Gladstone | Gladstone! | William Gladstone | he | 1880-04-23 | 1885-06-09 | 1885-06-09
GB | Prime Minister | Arthur Balfour | Balfour | | he | 1902-07-12 | 1905-12-04 | 1905-12-04
GB | Prime Minister | Henry Campbell-Bannerman | Campbell-Bannerman | | he | 1905-12-05 | 1908-04-05 | 1908-04-05
GB | Prime Minister | H. H. Asquith | Asquith! | Herbert Asquith; H.H. Asquith | he | 1908-04-05 | 1916-12-05 | 1916-12-05
GB | Prime Minister | David Lloyd George | Lloyd George | | he | 1916-12-06 | 1922-10-19 | 1922-10-19
GB | Prime Minister | Bonar Law | Bonar Law | Andrew Bonar Law | he | 1922-10-23 | 1923-05-20 | 1923-05-20
GB | Prime Minister | Stanley Baldwin | Baldwin | | he | 1923-05-22 | 1924-01-22 | 1924-01-22
GB | Prime Minister | Ramsay MacDonald | MacDonald | | he | 1924-01-22 | 1924-11-04 | 1924-11-04
GB | Prime Minister | Stanley Baldwin | Baldwin | | he | 1924-11-04 | 1929-06-04 | 1929-06-04
GB | Prime Minister | Ramsay MacDonald | MacDonald | | he | 1929-06-05 | 1935-06-07 | 1935-06-07
GB | Prime Minister | Stanley Baldwin | Baldwin | | he | 1935-06-07 | 1937-05-28 | 1937-05-28
GB | Prime Minister | Neville Chamberlain | Chamberlain | | he | 1937-05-28 | 1940-05-10 | 1940-05-10
GB | Prime Minister | Winston Churchill | Churchill! | | he | 1940-05-10 | 1945-07-26 | 1945-07-26
GB | Prime Minister | Clement Attlee | Attlee! | | he | 1945-07-26 | 1951-10-26 | 1951-10-26
GB | Prime Minister | Winston Churchill | Churchill! | | he | 1951-10-26 | 1955-04-05 | 1955-04-05
GB | Prime Minister | Anthony Eden | Eden | | he | 1955-04-06 | 1957-01-09 | 1957-01-09
GB | Prime Minister | Harold Macmillan | Macmillan | | he | 1957-01-10 | 1963-10-18 | 1963-10-18
GB | Prime Minister | Alec Douglas-Home | Douglas-Home | | he | 1963-10-19 | 1964-10-16 | 1964-10-16
GB | Prime Minister | Harold Wilson | Wilson | | he | 1964-10-16 | 1970-06-19 | 1970-06-19
GB | Prime Minister | Edward Heath | Heath | Ted Heath | he | 1970-06-19 | 1974-03-04 | 1974-03-04
GB | Prime Minister | Harold Wilson | Wilson | | he | 1974-03-04 | 1976-04-05 | 1976-04-05
GB | Prime Minister | James Callaghan | Callaghan | Jim Callaghan | he | 1976-04-05 | 1979-05-04 | 1979-05-04
GB | Prime Minister | Margaret Thatcher | Thatcher! | | she | 1979-05-04 | 1990-11-28 | 1990-11-28
GB | Prime Minister | John Major | Major | | he | 1990-11-28 | 1997-05-02 | 1997-05-02
GB | Prime Minister of Northern Ireland | Terence O'Neill | O'Neill | | he | 1963-03-25 | 1969-05-01 | 1969-05-01
GB | Prime Minister of Northern Ireland | Brian Faulkner | Faulkner | | he | 1971-03-23 | 1972-03-30 | 1972-03-30
GB | Queen | Queen Victoria | Victoria | | she | 1837-06-20 | 1901-01-22 | 1901-01-22
GH | President | Kwame Nkrumah | Nkrumah! | | he | 1960-07-01 | 1966-02-24 | 1966-02-24
GR | Prime Minister | Eleftherios Venizelos | Venizelos | | he | 1928-07-04 | 1932-05-26 | 1932-05-26
GR | Prime Minister | Konstantinos Karamanlis | Karamanlis | | he | 1974-07-24 | 1980-05-10 | 1980-05-10
GR | Prime Minister | Andreas Papandreou | Papandreou | | he | 1981-10-21 | 1989-07-02 | 1989-07-02
HN | President | Rafael Leonardo Callejas Romero | Callejas | Rafael Callejas; Rafael Leonardo Callejas | he | 1990-01-27 | 1994-01-27 | 1994-01-27
HN | President | Carlos Roberto Reina | Reina | | he | 1994-01-27 | 1998-01-27 | 1998-01-27
HN | President | Ricardo Maduro | Maduro | | he | 2002-01-27 | 2006-01-27 | 2006-01-27
HR | President | Franjo Tuđman | Tuđman! | Franjo Tudjman | he | 1990-05-30 | 1999-12-10 | 1999-12-10
HU | General Secretary | János Kádár | Kádár! | Janos Kadar | he | 1956-10-25 | 1988-05-22 | 1988-05-22
HU | Prime Minister | Imre Nagy | Nagy | | he | 1956-10-24 | 1956-11-04 | 1956-11-04
HU | Regent | Miklós Horthy | Horthy! | Miklos Horthy | he | 1920-03-01 | 1944-10-16 | 1944-10-16
ID | President | Sukarno | Sukarno! | | he | 1945-08-18 | 1967-03-12 | 1967-03-12
ID | President | Suharto | Suharto! | | he | 1968-03-27 | 1998-05-21 | 1998-05-21
ID | President | B. J. Habibie | Habibie! | B.J. Habibie | he | 1998-05-21 | 1999-10-20 | 1999-10-20
ID | President | Abdurrahman Wahid | Wahid | | he | 1999-10-20 | 2001-07-23 | 2001-07-23
ID | Vice President | Mohammad Hatta | Hatta | | he | 1945-08-18 | 1956-12-01 | 1956-12-01
IE | President | Mary Robinson | Robinson | | she | 1990-12-03 | 1997-09-12 | 1997-09-12
IE | President of the Executive Council | W. T. Cosgrave | Cosgrave | | he | 1922-12-06 | 1932-03-09 | 1932-03-09
IE | Taoiseach | John A. Costello | Costello | | he | 1948-02-18 | 1951-06-13 | 1951-06-13
IE | Taoiseach | Éamon de Valera | de Valera | Eamon de Valera | he | 1957-03-20 | 1959-06-23 | 1959-06-23
IE | Taoiseach | Seán Lemass | Lemass! | | he | 1959-06-23 | 1966-11-10 | 1966-11-10
IE | Taoiseach | Jack Lynch | Lynch | | he | 1966-11-10 | 1973-03-14 | 1973-03-14
IE | Taoiseach | Liam Cosgrave | Cosgrave | | he | 1973-03-14 | 1977-07-05 | 1977-07-05
IE | Taoiseach | Garret FitzGerald | FitzGerald | | he | 1982-12-14 | 1987-03-10 | 1987-03-10
IE | Taoiseach | Charles Haughey | Haughey! | | he | 1987-03-10 | 1992-02-11 | 1992-02-11
IE | Taoiseach | Albert Reynolds | Reynolds | | he | 1992-02-11 | 1994-12-15 | 1994-12-15
IE | Taoiseach | John Bruton | Bruton | | he | 1994-12-15 | 1997-06-26 | 1997-06-26
IL | Defense Minister | Moshe Dayan | Dayan | | he | 1967-06-05 | 1974-06-03 | 1974-06-03
IL | Foreign Minister | Abba Eban | Eban | | he | 1966-01-13 | 1974-06-03 | 1974-06-03
IL | Prime Minister | David Ben-Gurion | Ben-Gurion! | | he | 1955-11-03 | 1963-06-26 | 1963-06-26
IL | Prime Minister | Levi Eshkol | Eshkol! | | he | 1963-06-26 | 1969-02-26 | 1969-02-26
IL | Prime Minister | Golda Meir | Meir | | she | 1969-03-17 | 1974-06-03 | 1974-06-03
IL | Prime Minister | Yitzhak Rabin | Rabin! | | he | 1974-06-03 | 1977-06-20 | 1977-06-20
IL | Prime Minister | Menachem Begin | Begin | | he | 1977-06-20 | 1983-10-10 | 1983-10-10
IL | Prime Minister | Yitzhak Shamir | Shamir! | | he | 1986-10-20 | 1992-07-13 | 1992-07-13
IL | Prime Minister | Yitzhak Rabin | Rabin! | | he | 1992-07-13 | 1995-11-04 | 1995-11-04
IN | Governor-General | C. Rajagopalachari | Rajagopalachari! | Chakravarti Rajagopalachari | he | 1948-06-21 | 1950-01-26 | 1950-01-26
IN | Home Minister | Vallabhbhai Patel | Patel | Sardar Patel; Sardar Vallabhbhai Patel | he | 1947-08-15 | 1950-12-15 | 1950-12-15
IN | Law Minister | B. R. Ambedkar | Ambedkar! | B.R. Ambedkar | he | 1947-08-15 | 1951-09-27 | 1951-09-27
IN | President | Rajendra Prasad | Prasad | | he | 1950-01-26 | 1962-05-13 | 1962-05-13
IN | President | Sarvepalli Radhakrishnan | Radhakrishnan | | he | 1962-05-13 | 1967-05-13 | 1967-05-13
IN | Prime Minister | Jawaharlal Nehru | Nehru! | | he | 1947-08-15 | 1964-05-27 | 1964-05-27
IN | Prime Minister | Lal Bahadur Shastri | Shastri | | he | 1964-06-09 | 1966-01-11 | 1966-01-11
IN | Prime Minister | Indira Gandhi | Gandhi | | she | 1966-01-24 | 1977-03-24 | 1977-03-24
IN | Prime Minister | Morarji Desai | Desai | | he | 1977-03-24 | 1979-07-28 | 1979-07-28
IN | Prime Minister | Charan Singh | Singh | | he | 1979-07-28 | 1980-01-14 | 1980-01-14
IN | Prime Minister | Indira Gandhi | Gandhi | | she | 1980-01-14 | 1984-10-31 | 1984-10-31
IN | Prime Minister | Rajiv Gandhi | Gandhi | | he | 1984-10-31 | 1989-12-02 | 1989-12-02
IN | Prime Minister | V. P. Singh | Singh | V.P. Singh; Vishwanath Pratap Singh | he | 1989-12-02 | 1990-11-10 | 1990-11-10
IN | Prime Minister | Chandra Shekhar | Shekhar | | he | 1990-11-10 | 1991-06-21 | 1991-06-21
IN | Prime Minister | P. V. Narasimha Rao | Narasimha Rao | Narasimha Rao; P.V. Narasimha Rao | he | 1991-06-21 | 1996-05-16 | 1996-05-16
IN | Prime Minister | H. D. Deve Gowda | Deve Gowda | H.D. Deve Gowda | he | 1996-06-01 | 1997-04-21 | 1997-04-21
IQ | President | Saddam Hussein | Saddam | Saddam | he | 1979-07-16 | 2003-04-09 | 2003-04-09
IR | President | Abolhassan Banisadr | Banisadr! | | he | 1980-02-04 | 1981-06-22 | 1981-06-22
IR | Prime Minister | Mohammad Mosaddegh | Mosaddegh! | Mohammad Mossadegh; Mohammed Mossadegh | he | 1951-04-28 | 1953-08-19 | 1953-08-19
IR | Shah | Mohammad Reza Pahlavi | Pahlavi | | he | 1941-09-16 | 1979-02-11 | 1979-02-11
IR | Supreme Leader | Ruhollah Khomeini | Khomeini! | | he | 1979-12-03 | 1989-06-03 | 1989-06-03
IT | Infrastructure Minister | Antonio Di Pietro | Di Pietro | | he | 2006-05-17 | 2008-05-06 | 2008-05-06
IT | Interior Minister | Roberto Maroni | Maroni | | he | 2008-05-08 | 2011-11-16 | 2011-11-16
IT | President | Sandro Pertini | Pertini! | | he | 1978-07-09 | 1985-06-29 | 1985-06-29
IT | President | Francesco Cossiga | Cossiga! | | he | 1985-07-03 | 1992-04-28 | 1992-04-28
IT | President | Oscar Luigi Scalfaro | Scalfaro! | | he | 1992-05-28 | 1999-05-15 | 1999-05-15
IT | Prime Minister | Camillo Benso di Cavour | Cavour! | Camillo Cavour | he | 1861-03-23 | 1861-06-06 | 1861-06-06
IT | Prime Minister | Francesco Crispi | Crispi! | | he | 1893-12-15 | 1896-03-10 | 1896-03-10
IT | Prime Minister | Giovanni Giolitti | Giolitti! | | he | 1911-03-30 | 1914-03-21 | 1914-03-21
IT | Prime Minister | Benito Mussolini | Mussolini! | | he | 1922-10-31 | 1943-07-25 | 1943-07-25
IT | Prime Minister | Alcide De Gasperi | De Gasperi | | he | 1945-12-10 | 1953-08-17 | 1953-08-17
IT | Prime Minister | Amintore Fanfani | Fanfani! | | he | 1960-07-27 | 1963-06-21 | 1963-06-21
IT | Prime Minister | Aldo Moro | Moro | | he | 1963-12-04 | 1968-06-24 | 1968-06-24
IT | Prime Minister | Giovanni Spadolini | Spadolini! | | he | 1981-06-28 | 1982-12-01 | 1982-12-01
IT | Prime Minister | Bettino Craxi | Craxi! | | he | 1983-08-04 | 1987-04-18 | 1987-04-18
IT | Prime Minister | Ciriaco De Mita | De Mita | | he | 1988-04-13 | 1989-07-22 | 1989-07-22
IT | Prime Minister | Giulio Andreotti | Andreotti! | | he | 1989-07-22 | 1992-06-28 | 1992-06-28
IT | Prime Minister | Giuliano Amato | Amato | | he | 1992-06-28 | 1993-04-29 | 1993-04-29
IT | Prime Minister | Lamberto Dini | Dini | | he | 1995-01-17 | 1996-05-17 | 1996-05-17
IT | Prime Minister | Massimo D'Alema | D'Alema! | Massimo D’Alema | he | 1998-10-21 | 2000-04-26 | 2000-04-26
JO | King | King Hussein | Hussein | | he | 1952-08-11 | 1999-02-07 | 1999-02-07
JP | Prime Minister | Itō Hirobumi | Itō | Ito Hirobumi | he | 1885-12-22 | 1888-04-30 | 1888-04-30
JP | Prime Minister | Katsura Tarō | Katsura | Katsura Taro | he | 1901-06-02 | 1906-01-07 | 1906-01-07
JP | Prime Minister | Inukai Tsuyoshi | Inukai | | he | 1931-12-13 | 1932-05-15 | 1932-05-15
JP | Prime Minister | Hideki Tojo | Tojo | Hideki Tōjō | he | 1941-10-18 | 1944-07-22 | 1944-07-22
JP | Prime Minister | Shigeru Yoshida | Yoshida | | he | 1948-10-15 | 1954-12-10 | 1954-12-10
JP | Prime Minister | Nobusuke Kishi | Kishi | | he | 1957-02-25 | 1960-07-19 | 1960-07-19
JP | Prime Minister | Eisaku Satō | Satō | Eisaku Sato | he | 1964-11-09 | 1972-07-07 | 1972-07-07
JP | Prime Minister | Kakuei Tanaka | Tanaka | | he | 1972-07-07 | 1974-12-09 | 1974-12-09
JP | Prime Minister | Yasuhiro Nakasone | Nakasone | | he | 1982-11-27 | 1987-11-06 | 1987-11-06
KE | President | Jomo Kenyatta | Kenyatta | | he | 1964-12-12 | 1978-08-22 | 1978-08-22
KE | President | Daniel arap Moi | Moi | | he | 1978-08-22 | 2002-12-30 | 2002-12-30
KH | Foreign Minister | Ieng Sary | Ieng Sary | | he | 1976-04-14 | 1979-01-07 | 1979-01-07
KH | King | Norodom Sihanouk | Sihanouk! | | he | 1993-09-24 | 2004-10-07 | 2004-10-07
KH | Prime Minister | Pol Pot | Pol Pot | | he | 1976-10-27 | 1979-01-07 | 1979-01-07
KH | head of state | Khieu Samphan | Khieu Samphan | | he | 1976-04-11 | 1979-01-07 | 1979-01-07
KP | Supreme Leader | Kim Il Sung | Kim | Kim Il-sung | he | 1948-09-09 | 1994-07-08 | 1994-07-08
KR | President | Syngman Rhee | Rhee | | he | 1948-07-24 | 1960-04-26 | 1960-04-26
KR | President | Park Chung-hee | Park | Park Chung Hee | he | 1963-12-17 | 1979-10-26 | 1979-10-26
KR | President | Chun Doo-hwan | Chun | Chun Doo Hwan | he | 1980-09-01 | 1988-02-24 | 1988-02-24
KR | President | Roh Tae-woo | Roh | Roh Tae Woo | he | 1988-02-25 | 1993-02-24 | 1993-02-24
KR | President | Kim Young-sam | Kim | Kim Young Sam | he | 1993-02-25 | 1998-02-24 | 1998-02-24
KR | President | Kim Dae-jung | Kim | Kim Dae Jung | he | 1998-02-25 | 2003-02-24 | 2003-02-24
LK | President | J. R. Jayewardene | Jayewardene! | J.R. Jayewardene | he | 1978-02-04 | 1989-01-02 | 1989-01-02
LK | Prime Minister | D. S. Senanayake | Senanayake! | D.S. Senanayake | he | 1947-09-24 | 1952-03-22 | 1952-03-22
LK | Prime Minister | S. W. R. D. Bandaranaike | Bandaranaike! | S.W.R.D. Bandaranaike | he | 1956-04-12 | 1959-09-26 | 1959-09-26
LK | Prime Minister | Sirimavo Bandaranaike | Bandaranaike! | | she | 1970-05-29 | 1977-07-23 | 1977-07-23
LY | King | King Idris | Idris | | he | 1951-12-24 | 1969-09-01 | 1969-09-01
MM | President | Ne Win | Ne Win | | he | 1974-03-02 | 1981-11-09 | 1981-11-09
MM | Prime Minister | U Nu | U Nu | | he | 1948-01-04 | 1956-06-12 | 1956-06-12
MW | President | Hastings Banda | Banda | Hastings Kamuzu Banda | he | 1966-07-06 | 1994-05-24 | 1994-05-24
MX | President | Benito Juárez | Juárez | Benito Juarez | he | 1858-01-15 | 1872-07-18 | 1872-07-18
MX | President | Porfirio Díaz | Díaz | Porfirio Diaz | he | 1884-12-01 | 1911-05-25 | 1911-05-25
MX | President | Lázaro Cárdenas | Cárdenas | Lazaro Cardenas | he | 1934-12-01 | 1940-11-30 | 1940-11-30
MX | President | Carlos Salinas de Gortari | Salinas | Carlos Salinas | he | 1988-12-01 | 1994-11-30 | 1994-11-30
MX | President | Ernesto Zedillo | Zedillo! | | he | 1994-12-01 | 2000-11-30 | 2000-11-30
MY | Prime Minister | Tunku Abdul Rahman | Tunku Abdul Rahman | | he | 1957-08-31 | 1970-09-22 | 1970-09-22
NG | President | Nnamdi Azikiwe | Azikiwe! | | he | 1963-10-01 | 1966-01-16 | 1966-01-16
NG | President | Shehu Shagari | Shagari! | | he | 1979-10-01 | 1983-12-31 | 1983-12-31
NI | President | Anastasio Somoza Debayle | Somoza! | Anastasio Somoza | he | 1974-12-01 | 1979-07-17 | 1979-07-17
NI | President | Violeta Chamorro | Chamorro | Violeta Barrios de Chamorro | she | 1990-04-25 | 1997-01-10 | 1997-01-10
NL | Prime Minister | Joop den Uyl | den Uyl | Joop Den Uyl | he | 1973-05-11 | 1977-12-19 | 1977-12-19
NL | Prime Minister | Ruud Lubbers | Lubbers! | | he | 1982-11-04 | 1994-08-22 | 1994-08-22
NL | Prime Minister | Wim Kok | Kok | | he | 1994-08-22 | 2002-07-22 | 2002-07-22
NO | Prime Minister | Vidkun Quisling | Quisling! | | he | 1942-02-01 | 1945-05-09 | 1945-05-09
NO | Prime Minister | Gro Harlem Brundtland | Brundtland! | | she | 1990-11-03 | 1996-10-25 | 1996-10-25
NZ | Prime Minister | Richard Seddon | Seddon | | he | 1893-05-01 | 1906-06-10 | 1906-06-10
NZ | Prime Minister | Michael Joseph Savage | Savage | Mike Savage; Michael Savage | he | 1935-12-06 | 1940-03-27 | 1940-03-27
NZ | Prime Minister | Peter Fraser | Fraser | | he | 1940-04-01 | 1949-12-13 | 1949-12-13
NZ | Prime Minister | Sidney Holland | Holland | | he | 1949-12-13 | 1957-09-20 | 1957-09-20
NZ | Prime Minister | Keith Holyoake | Holyoake! | | he | 1960-12-12 | 1972-02-07 | 1972-02-07
NZ | Prime Minister | Norman Kirk | Kirk | | he | 1972-12-08 | 1974-08-31 | 1974-08-31
NZ | Prime Minister | Robert Muldoon | Muldoon! | | he | 1975-12-12 | 1984-07-26 | 1984-07-26
NZ | Prime Minister | David Lange | Lange | | he | 1984-07-26 | 1989-08-08 | 1989-08-08
NZ | Prime Minister | Jim Bolger | Bolger | | he | 1990-11-02 | 1997-12-08 | 1997-12-08
NZ | Prime Minister | Jenny Shipley | Shipley | | she | 1997-12-08 | 1999-12-05 | 1999-12-05
PE | President | Alan García | García | Alan Garcia | he | 1985-07-28 | 1990-07-28 | 1990-07-28
PH | President | Emilio Aguinaldo | Aguinaldo | | he | 1899-01-23 | 1901-03-23 | 1901-03-23
PH | President | Manuel L. Quezon | Quezon | Manuel Quezon | he | 1935-11-15 | 1944-08-01 | 1944-08-01
PH | President | Ramon Magsaysay | Magsaysay! | | he | 1953-12-30 | 1957-03-17 | 1957-03-17
PH | President | Ferdinand Marcos | Marcos | | he | 1965-12-30 | 1986-02-25 | 1986-02-25
PH | President | Corazon Aquino | Aquino | Cory Aquino | she | 1986-02-25 | 1992-06-30 | 1992-06-30
PH | President | Fidel V. Ramos | Ramos | Fidel Ramos | he | 1992-06-30 | 1998-06-30 | 1998-06-30
PH | President | Joseph Estrada | Estrada | | he | 1998-06-30 | 2001-01-20 | 2001-01-20
PK | Governor-General | Muhammad Ali Jinnah | Jinnah! | Mohammed Ali Jinnah; Mohammad Ali Jinnah | he | 1947-08-14 | 1948-09-11 | 1948-09-11
PK | President | Ayub Khan | Khan | | he | 1958-10-27 | 1969-03-25 | 1969-03-25
PK | President | Yahya Khan | Khan | | he | 1969-03-25 | 1971-12-20 | 1971-12-20
PK | President | Muhammad Zia-ul-Haq | Zia-ul-Haq | Zia-ul-Haq | he | 1978-09-16 | 1988-08-17 | 1988-08-17
PK | Prime Minister | Liaquat Ali Khan | Khan | | he | 1947-08-14 | 1951-10-16 | 1951-10-16
PK | Prime Minister | Zulfikar Ali Bhutto | Bhutto | Zulfiqar Ali Bhutto | he | 1973-08-14 | 1977-07-05 | 1977-07-05
PK | Prime Minister | Benazir Bhutto | Bhutto | | she | 1993-10-19 | 1996-11-05 | 1996-11-05
PL | Chief of State | Józef Piłsudski | Piłsudski! | Jozef Pilsudski | he | 1918-11-22 | 1922-12-14 | 1922-12-14
PL | First Secretary | Władysław Gomułka | Gomułka! | Wladyslaw Gomulka | he | 1956-10-21 | 1970-12-20 | 1970-12-20
PL | President | Wojciech Jaruzelski | Jaruzelski! | | he | 1989-07-19 | 1990-12-22 | 1990-12-22
PL | President | Lech Wałęsa | Wałęsa! | Lech Walesa | he | 1990-12-22 | 1995-12-22 | 1995-12-22
PL | Prime Minister | Tadeusz Mazowiecki | Mazowiecki! | | he | 1989-08-24 | 1991-01-12 | 1991-01-12
PT | Prime Minister | António de Oliveira Salazar | Salazar | António Salazar; Antonio Salazar | he | 1932-07-05 | 1968-09-25 | 1968-09-25
PT | Prime Minister | Mário Soares | Soares | Mario Soares | he | 1983-06-09 | 1985-11-06 | 1985-11-06
RO | President | Nicolae Ceaușescu | Ceaușescu! | Nicolae Ceausescu | he | 1974-03-28 | 1989-12-22 | 1989-12-22
RS | President | Slobodan Milošević | Milošević! | Slobodan Milosevic | he | 1991-01-11 | 1997-07-23 | 1997-07-23
RS | Prime Minister | Zoran Đinđić | Đinđić! | Zoran Djindjic | he | 2001-01-25 | 2003-03-12 | 2003-03-12
RU | Emperor | Nicholas II | Nicholas II | Tsar Nicholas II | he | 1894-11-01 | 1917-03-15 | 1917-03-15
RU | Foreign Minister | Leon Trotsky | Trotsky! | | he | 1917-11-08 | 1918-03-13 | 1918-03-13
RU | Foreign Minister | Vyacheslav Molotov | Molotov! | | he | 1939-05-03 | 1949-03-04 | 1949-03-04
RU | Foreign Minister | Andrei Gromyko | Gromyko! | | he | 1957-02-15 | 1985-07-02 | 1985-07-02
RU | Foreign Minister | Eduard Shevardnadze | Shevardnadze! | | he | 1985-07-02 | 1990-12-20 | 1990-12-20
RU | General Secretary | Joseph Stalin | Stalin! | Josef Stalin | he | 1922-04-03 | 1953-03-05 | 1953-03-05
RU | General Secretary | Nikita Khrushchev | Khrushchev! | | he | 1953-09-14 | 1964-10-14 | 1964-10-14
RU | General Secretary | Leonid Brezhnev | Brezhnev! | | he | 1964-10-14 | 1982-11-10 | 1982-11-10
RU | General Secretary | Yuri Andropov | Andropov! | | he | 1982-11-12 | 1984-02-09 | 1984-02-09
RU | General Secretary | Konstantin Chernenko | Chernenko! | | he | 1984-02-13 | 1985-03-10 | 1985-03-10
RU | General Secretary | Mikhail Gorbachev | Gorbachev! | | he | 1985-03-11 | 1991-08-24 | 1991-08-24
RU | Prime Minister | Pyotr Stolypin | Stolypin! | | he | 1906-07-21 | 1911-09-18 | 1911-09-18
RU | Prime Minister | Alexander Kerensky | Kerensky! | | he | 1917-07-21 | 1917-11-07 | 1917-11-07
RU | Prime Minister | Alexei Kosygin | Kosygin! | | he | 1964-10-15 | 1980-10-23 | 1980-10-23
RU | Prime Minister | Viktor Chernomyrdin | Chernomyrdin! | | he | 1992-12-14 | 1998-03-23 | 1998-03-23
RU | Prime Minister | Yevgeny Primakov | Primakov! | | he | 1998-09-11 | 1999-05-12 | 1999-05-12
RU | leader of the Soviet Union | Vladimir Lenin | Lenin! | | he | 1922-12-30 | 1924-01-21 | 1924-01-21
SE | Prime Minister | Tage Erlander | Erlander! | | he | 1946-10-11 | 1969-10-14 | 1969-10-14
SE | Prime Minister | Olof Palme | Palme | | he | 1982-10-08 | 1986-02-28 | 1986-02-28
SE | Prime Minister | Carl Bildt | Bildt! | | he | 1991-10-04 | 1994-10-07 | 1994-10-07
SE | Prime Minister | Ingvar Carlsson | Carlsson | | he | 1994-10-07 | 1996-03-22 | 1996-03-22
SG | Prime Minister | Lee Kuan Yew | Lee | | he | 1959-06-05 | 1990-11-28 | 1990-11-28
SN | President | Léopold Sédar Senghor | Senghor! | Leopold Senghor; Léopold Senghor | he | 1960-09-06 | 1980-12-31 | 1980-12-31
SO | President | Siad Barre | Barre | Mohamed Siad Barre | he | 1969-10-21 | 1991-01-26 | 1991-01-26
SY | President | Hafez al-Assad | Assad | Hafez Assad | he | 1971-03-12 | 2000-06-10 | 2000-06-10
TN | President | Habib Bourguiba | Bourguiba! | | he | 1957-07-25 | 1987-11-07 | 1987-11-07
TR | President | Mustafa Kemal Atatürk | Atatürk! | Kemal Atatürk; Mustafa Kemal | he | 1923-10-29 | 1938-11-10 | 1938-11-10
TR | President | İsmet İnönü | İnönü! | Ismet Inonu; İsmet Inönü | he | 1938-11-11 | 1950-05-22 | 1950-05-22
TR | President | Turgut Özal | Özal | Turgut Ozal | he | 1989-11-09 | 1993-04-17 | 1993-04-17
TR | President | Süleyman Demirel | Demirel! | Suleyman Demirel | he | 1993-05-16 | 2000-05-16 | 2000-05-16
TR | Prime Minister | Adnan Menderes | Menderes! | | he | 1950-05-22 | 1960-05-27 | 1960-05-27
TR | Prime Minister | Tansu Çiller | Çiller | Tansu Ciller | she | 1993-06-25 | 1996-03-06 | 1996-03-06
TR | Prime Minister | Necmettin Erbakan | Erbakan! | | he | 1996-06-28 | 1997-06-30 | 1997-06-30
TW | President | Chiang Kai-shek | Chiang | | he | 1950-03-01 | 1975-04-05 | 1975-04-05
TW | President | Chiang Ching-kuo | Chiang | | he | 1978-05-20 | 1988-01-13 | 1988-01-13
TZ | President | Julius Nyerere | Nyerere! | | he | 1964-04-26 | 1985-11-05 | 1985-11-05
UA | President | Leonid Kravchuk | Kravchuk | | he | 1991-12-05 | 1994-07-19 | 1994-07-19
UG | President | Idi Amin | Amin | | he | 1971-01-25 | 1979-04-11 | 1979-04-11
US | Attorney General | Ramsey Clark | Clark | | he | 1967-03-10 | 1969-01-20 | 1969-01-20
US | Attorney General | John N. Mitchell | Mitchell | | he | 1969-01-21 | 1972-03-01 | 1972-03-01
US | Attorney General | Elliot Richardson | Richardson | | he | 1973-05-25 | 1973-10-20 | 1973-10-20
US | Attorney General | Edwin Meese | Meese | | he | 1985-02-25 | 1988-08-12 | 1988-08-12
US | Attorney General | Dick Thornburgh | Thornburgh | | he | 1988-08-12 | 1991-08-15 | 1991-08-15
US | Chief Justice | John Jay | Jay | | he | 1789-10-19 | 1795-06-29 | 1795-06-29
US | Chief Justice | John Marshall | Marshall | | he | 1801-02-04 | 1835-07-06 | 1835-07-06
US | Chief Justice | Roger B. Taney | Taney | | he | 1836-03-28 | 1864-10-12 | 1864-10-12
US | Chief Justice | Earl Warren | Warren | | he | 1953-10-05 | 1969-06-23 | 1969-06-23
US | Chief Justice | Warren E. Burger | Burger | Warren Burger | he | 1969-06-23 | 1986-09-26 | 1986-09-26
US | General | Douglas MacArthur | MacArthur | | he | 1944-12-18 | 1951-04-11 | 1951-04-11
US | Governor of Alabama | George Wallace | Wallace | | he | 1971-01-18 | 1979-01-15 | 1979-01-15
US | Governor of Arkansas | Orval Faubus | Faubus | | he | 1955-01-11 | 1967-01-10 | 1967-01-10
US | Governor of California | Edmund G. Brown | Brown | Pat Brown | he | 1959-01-05 | 1967-01-02 | 1967-01-02
US | Governor of California | George Deukmejian | Deukmejian! | | he | 1983-01-03 | 1991-01-07 | 1991-01-07
US | Governor of California | Pete Wilson | Wilson | | he | 1991-01-07 | 1999-01-04 | 1999-01-04
US | Governor of Illinois | Adlai Stevenson II | Stevenson | Adlai Stevenson | he | 1949-01-10 | 1953-01-12 | 1953-01-12
US | Governor of Illinois | James R. Thompson | Thompson | | he | 1977-01-10 | 1991-01-14 | 1991-01-14
US | Governor of Kansas | Alf Landon | Landon | | he | 1933-01-09 | 1937-01-11 | 1937-01-11
US | Governor of Louisiana | Huey Long | Long | | he | 1928-05-21 | 1932-01-25 | 1932-01-25
US | Governor of Massachusetts | Michael Dukakis | Dukakis! | | he | 1983-01-06 | 1991-01-03 | 1991-01-03
US | Governor of Michigan | George W. Romney | Romney | George Romney | he | 1963-01-01 | 1969-01-22 | 1969-01-22
US | Governor of Minnesota | Harold Stassen | Stassen | | he | 1939-01-02 | 1943-04-27 | 1943-04-27
US | Governor of Mississippi | Haley Barbour | Barbour | | he | 2004-01-13 | 2012-01-10 | 2012-01-10
US | Governor of New York | Samuel J. Tilden | Tilden | | he | 1875-01-01 | 1876-12-31 | 1876-12-31
US | Governor of New York | Al Smith | Smith | | he | 1923-01-01 | 1928-12-31 | 1928-12-31
US | Governor of New York | Thomas E. Dewey | Dewey | Thomas Dewey | he | 1943-01-01 | 1954-12-31 | 1954-12-31
US | Governor of New York | Mario Cuomo | Cuomo | | he | 1983-01-01 | 1994-12-31 | 1994-12-31
US | Governor of Ohio | James M. Cox | Cox | | he | 1917-01-08 | 1921-01-10 | 1921-01-10
US | Governor of Texas | Ann Richards | Richards | | she | 1991-01-15 | 1995-01-17 | 1995-01-17
US | House Speaker | Sam Rayburn | Rayburn | | he | 1940-09-16 | 1947-01-03 | 1947-01-03
US | House Speaker | Tip O'Neill | O'Neill | Thomas P. O'Neill | he | 1977-01-04 | 1987-01-03 | 1987-01-03
US | House Speaker | Jim Wright | Wright | | he | 1987-01-06 | 1989-06-06 | 1989-06-06
US | House Speaker | Tom Foley | Foley | | he | 1989-06-06 | 1995-01-03 | 1995-01-03
US | House Speaker | Newt Gingrich | Gingrich! | | he | 1995-01-04 | 1999-01-03 | 1999-01-03
US | Mayor of New York | Fiorello La Guardia | La Guardia | Fiorello LaGuardia | he | 1934-01-01 | 1945-12-31 | 1945-12-31
US | Mayor of New York | Ed Koch | Koch | | he | 1978-01-01 | 1989-12-31 | 1989-12-31
US | Mayor of New York | David Dinkins | Dinkins | | he | 1990-01-01 | 1993-12-31 | 1993-12-31
US | President | George Washington | Washington | | he | 1789-04-30 | 1797-03-04 | 1797-03-04
US | President | John Adams | Adams | | he | 1797-03-04 | 1801-03-04 | 1801-03-04
US | President | Thomas Jefferson | Jefferson | | he | 1801-03-04 | 1809-03-04 | 1809-03-04
US | President | James Madison | Madison | | he | 1809-03-04 | 1817-03-04 | 1817-03-04
US | President | James Monroe | Monroe | | he | 1817-03-04 | 1825-03-04 | 1825-03-04
US | President | John Quincy Adams | Adams | | he | 1825-03-04 | 1829-03-04 | 1829-03-04
US | President | Andrew Jackson | Jackson | | he | 1829-03-04 | 1837-03-04 | 1837-03-04
US | President | Martin Van Buren | Van Buren | | he | 1837-03-04 | 1841-03-04 | 1841-03-04
US | President | William Henry Harrison | Harrison | | he | 1841-03-04 | 1841-04-04 | 1841-04-04
US | President | John Tyler | Tyler | | he | 1841-04-04 | 1845-03-04 | 1845-03-04
US | President | James K. Polk | Polk | James Polk | he | 1845-03-04 | 1849-03-04 | 1849-03-04
US | President | Zachary Taylor | Taylor | | he | 1849-03-04 | 1850-07-09 | 1850-07-09
US | President | Millard Fillmore | Fillmore! | | he | 1850-07-09 | 1853-03-04 | 1853-03-04
US | President | Franklin Pierce | Pierce | | he | 1853-03-04 | 1857-03-04 | 1857-03-04
US | President | James Buchanan | Buchanan | | he | 1857-03-04 | 1861-03-04 | 1861-03-04
US | President | Abraham Lincoln | Lincoln | | he | 1861-03-04 | 1865-04-15 | 1865-04-15
US | President | Andrew Johnson | Johnson | | he | 1865-04-15 | 1869-03-04 | 1869-03-04
US | President | Ulysses S. Grant | Grant | Ulysses Grant | he | 1869-03-04 | 1877-03-04 | 1877-03-04
US | President | Rutherford B. Hayes | Hayes | Rutherford Hayes | he | 1877-03-04 | 1881-03-04 | 1881-03-04
US | President | James A. Garfield | Garfield | James Garfield | he | 1881-03-04 | 1881-09-19 | 1881-09-19
US | President | Chester A. Arthur | Arthur | Chester Arthur | he | 1881-09-19 | 1885-03-04 | 1885-03-04
US | President | Grover Cleveland | Cleveland | | he | 1885-03-04 | 1889-03-04 | 1889-03-04
US | President | Benjamin Harrison | Harrison | | he | 1889-03-04 | 1893-03-04 | 1893-03-04
US | President | Grover Cleveland | Cleveland | | he | 1893-03-04 | 1897-03-04 | 1897-03-04
US | President | William McKinley | McKinley! | | he | 1897-03-04 | 1901-09-14 | 1901-09-14
US | President | Theodore Roosevelt | Roosevelt | Teddy Roosevelt | he | 1901-09-14 | 1909-03-04 | 1909-03-04
US | President | William Howard Taft | Taft | | he | 1909-03-04 | 1913-03-04 | 1913-03-04
US | President | Woodrow Wilson | Wilson | | he | 1913-03-04 | 1921-03-04 | 1921-03-04
US | President | Warren G. Harding | Harding | Warren Harding | he | 1921-03-04 | 1923-08-02 | 1923-08-02
US | President | Calvin Coolidge | Coolidge! | | he | 1923-08-02 | 1929-03-04 | 1929-03-04
US | President | Herbert Hoover | Hoover | | he | 1929-03-04 | 1933-03-04 | 1933-03-04
US | President | Franklin D. Roosevelt | Roosevelt | Franklin Roosevelt; Franklin Delano Roosevelt | he | 1933-03-04 | 1945-04-12 | 1945-04-12
US | President | Harry S. Truman | Truman! | Harry Truman | he | 1945-04-12 | 1953-01-20 | 1953-01-20
US | President | Dwight D. Eisenhower | Eisenhower! | Dwight Eisenhower | he | 1953-01-20 | 1961-01-20 | 1961-01-20
US | President | John F. Kennedy | Kennedy | John Fitzgerald Kennedy | he | 1961-01-20 | 1963-11-22 | 1963-11-22
US | President | Lyndon B. Johnson | Johnson | Lyndon Johnson; Lyndon Baines Johnson | he | 1963-11-22 | 1969-01-20 | 1969-01-20
US | President | Richard Nixon | Nixon! | Richard M. Nixon | he | 1969-01-20 | 1974-08-09 | 1974-08-09
US | President | Gerald Ford | Ford | Gerald R. Ford | he | 1974-08-09 | 1977-01-20 | 1977-01-20
US | President | Jimmy Carter | Carter | | he | 1977-01-20 | 1981-01-20 | 1981-01-20
US | President | Ronald Reagan | Reagan! | | he | 1981-01-20 | 1989-01-20 | 1989-01-20
US | President | George H. W. Bush | Bush | George H.W. Bush; George Herbert Walker Bush | he | 1989-01-20 | 1993-01-20 | 1993-01-20
US | Representative | Jeannette Rankin | Rankin | | she | 1941 | 1943 | 1943
US | Representative | Adam Clayton Powell Jr. | Powell | Adam Clayton Powell | he | 1945 | 1971 | 1971
US | Representative | John B. Anderson | Anderson | | he | 1961 | 1981 | 1981
US | Representative | Shirley Chisholm | Chisholm | | she | 1969 | 1983 | 1983
US | Representative | Jack Kemp | Kemp | | he | 1971 | 1989 | 1989
US | Representative | Geraldine Ferraro | Ferraro! | | she | 1979 | 1985 | 1985
US | Secretary of Commerce | Harry Hopkins | Hopkins | | he | 1938-12-24 | 1940-09-18 | 1940-09-18
US | Secretary of Defense | James Forrestal | Forrestal | | he | 1947-09-17 | 1949-03-28 | 1949-03-28
US | Secretary of Defense | Robert McNamara | McNamara! | | he | 1961-01-21 | 1968-02-29 | 1968-02-29
US | Secretary of Defense | Melvin Laird | Laird | | he | 1969-01-22 | 1973-01-29 | 1973-01-29
US | Secretary of Defense | Donald Rumsfeld | Rumsfeld! | | he | 1975-11-20 | 1977-01-20 | 1977-01-20
US | Secretary of Defense | Caspar Weinberger | Weinberger | | he | 1981-01-21 | 1987-11-23 | 1987-11-23
US | Secretary of Defense | William Perry | Perry | William J. Perry | he | 1994-02-03 | 1997-01-24 | 1997-01-24
US | Secretary of State | Edmund Randolph | Randolph | | he | 1794-01-02 | 1795-08-20 | 1795-08-20
US | Secretary of State | Timothy Pickering | Pickering | | he | 1795-12-10 | 1800-05-12 | 1800-05-12
US | Secretary of State | Henry Clay | Clay | | he | 1825-03-07 | 1829-03-03 | 1829-03-03
US | Secretary of State | Daniel Webster | Webster | | he | 1850-07-23 | 1852-10-24 | 1852-10-24
US | Secretary of State | William H. Seward | Seward | William Seward | he | 1861-03-06 | 1869-03-04 | 1869-03-04
US | Secretary of State | Hamilton Fish | Fish | | he | 1869-03-17 | 1877-03-12 | 1877-03-12
US | Secretary of State | James G. Blaine | Blaine | | he | 1889-03-07 | 1892-06-04 | 1892-06-04
US | Secretary of State | John Hay | Hay | | he | 1898-09-30 | 1905-07-01 | 1905-07-01
US | Secretary of State | Elihu Root | Root | | he | 1905-07-19 | 1909-01-27 | 1909-01-27
US | Secretary of State | William Jennings Bryan | Bryan | | he | 1913-03-05 | 1915-06-09 | 1915-06-09
US | Secretary of State | Robert Lansing | Lansing | | he | 1915-06-24 | 1920-02-13 | 1920-02-13
US | Secretary of State | Charles Evans Hughes | Hughes | | he | 1921-03-05 | 1925-03-04 | 1925-03-04
US | Secretary of State | Frank B. Kellogg | Kellogg | | he | 1925-03-05 | 1929-03-28 | 1929-03-28
US | Secretary of State | Henry L. Stimson | Stimson | Henry Stimson | he | 1929-03-28 | 1933-03-04 | 1933-03-04
US | Secretary of State | Cordell Hull | Hull | | he | 1933-03-04 | 1944-11-30 | 1944-11-30
US | Secretary of State | Edward Stettinius | Stettinius! | | he | 1944-12-01 | 1945-06-27 | 1945-06-27
US | Secretary of State | James F. Byrnes | Byrnes | | he | 1945-07-03 | 1947-01-21 | 1947-01-21
US | Secretary of State | George Marshall | Marshall | George C. Marshall | he | 1947-01-21 | 1949-01-20 | 1949-01-20
US | Secretary of State | Dean Acheson | Acheson! | | he | 1949-01-21 | 1953-01-20 | 1953-01-20
US | Secretary of State | John Foster Dulles | Dulles! | | he | 1953-01-26 | 1959-04-22 | 1959-04-22
US | Secretary of State | Dean Rusk | Rusk | | he | 1961-01-21 | 1969-01-20 | 1969-01-20
US | Secretary of State | William P. Rogers | Rogers | | he | 1969-01-22 | 1973-09-03 | 1973-09-03
US | Secretary of State | Henry Kissinger | Kissinger! | | he | 1973-09-22 | 1977-01-20 | 1977-01-20
US | Secretary of State | Cyrus Vance | Vance | | he | 1977-01-23 | 1980-04-28 | 1980-04-28
US | Secretary of State | Edmund Muskie | Muskie | Ed Muskie | he | 1980-05-08 | 1981-01-18 | 1981-01-18
US | Secretary of State | Alexander Haig | Haig | | he | 1981-01-22 | 1982-07-05 | 1982-07-05
US | Secretary of State | George Shultz | Shultz | George P. Shultz | he | 1982-07-16 | 1989-01-20 | 1989-01-20
US | Secretary of State | James Baker | Baker | James A. Baker | he | 1989-01-25 | 1992-08-23 | 1992-08-23
US | Secretary of State | Lawrence Eagleburger | Eagleburger | | he | 1992-12-08 | 1993-01-19 | 1993-01-19
US | Secretary of State | Warren Christopher | Christopher | | he | 1993-01-20 | 1997-01-17 | 1997-01-17
US | Secretary of the Treasury | Alexander Hamilton | Hamilton | | he | 1789-09-11 | 1795-01-31 | 1795-01-31
US | Secretary of the Treasury | Albert Gallatin | Gallatin | | he | 1801-05-14 | 1814-02-08 | 1814-02-08
US | Secretary of the Treasury | Salmon P. Chase | Chase | | he | 1861-03-07 | 1864-06-30 | 1864-06-30
US | Secretary of the Treasury | Andrew Mellon | Mellon | | he | 1921-03-09 | 1932-02-12 | 1932-02-12
US | Secretary of the Treasury | Henry Morgenthau Jr. | Morgenthau! | Henry Morgenthau | he | 1934-01-01 | 1945-07-22 | 1945-07-22
US | Senator | Stephen A. Douglas | Douglas | Stephen Douglas | he | 1847 | 1861 | 1861
US | Senator | Charles Sumner | Sumner | | he | 1851 | 1874 | 1874
US | Senator | Jefferson Davis | Davis | | he | 1857 | 1861 | 1861
US | Senator | Henry Cabot Lodge | Lodge | | he | 1893 | 1924 | 1924
US | Senator | Robert M. La Follette | La Follette | Robert La Follette | he | 1906 | 1925 | 1925
US | Senator | George Norris | Norris | | he | 1913 | 1943 | 1943
US | Senator | Arthur Vandenberg | Vandenberg | | he | 1928 | 1951 | 1951
US | Senator | Robert A. Taft | Taft | Robert Taft | he | 1939 | 1953 | 1953
US | Senator | George Aiken | Aiken | | he | 1941 | 1975 | 1975
US | Senator | J. William Fulbright | Fulbright! | William Fulbright | he | 1945 | 1974 | 1974
US | Senator | Joseph McCarthy | McCarthy | | he | 1947 | 1957 | 1957
US | Senator | John C. Stennis | Stennis | John Stennis | he | 1947 | 1989 | 1989
US | Senator | Margaret Chase Smith | Smith | | she | 1949 | 1973 | 1973
US | Senator | Estes Kefauver | Kefauver! | | he | 1949 | 1963 | 1963
US | Senator | Everett Dirksen | Dirksen | | he | 1951 | 1969 | 1969
US | Senator | Barry Goldwater | Goldwater! | | he | 1953 | 1987 | 1987
US | Senator | Strom Thurmond | Thurmond | | he | 1954 | 2003 | 2003
US | Senator | Eugene McCarthy | McCarthy | | he | 1959 | 1971 | 1971
US | Senator | Robert Byrd | Byrd | Robert C. Byrd | he | 1959 | 2010 | 2010
US | Senator | Ernest Gruening | Gruening | | he | 1959 | 1969 | 1969
US | Senator | John Tower | Tower | | he | 1961 | 1985 | 1985
US | Senator | Daniel Inouye | Inouye | | he | 1963 | 2012 | 2012
US | Senator | George McGovern | McGovern! | | he | 1963 | 1981 | 1981
US | Senator | Robert F. Kennedy | Kennedy | Bobby Kennedy | he | 1965 | 1968 | 1968
US | Senator | Bob Dole | Dole | Robert Dole | he | 1969 | 1996 | 1996
US | Senator | Mike Gravel | Gravel | | he | 1969 | 1981 | 1981
US | Senator | Bob Packwood | Packwood | | he | 1969 | 1995 | 1995
US | Senator | Lloyd Bentsen | Bentsen | | he | 1971 | 1993 | 1993
US | Senator | Sam Nunn | Nunn | | he | 1972 | 1997 | 1997
US | Senator | Jesse Helms | Helms | | he | 1973 | 2003 | 2003
US | Senator | John Glenn | Glenn | | he | 1974 | 1999 | 1999
US | Senator | Gary Hart | Hart | | he | 1975 | 1987 | 1987
US | Senator | Daniel Patrick Moynihan | Moynihan! | | he | 1977 | 2001 | 2001
US | Senator | John Heinz | Heinz | | he | 1977 | 1991 | 1991
US | Senator | Bill Bradley | Bradley | | he | 1979 | 1997 | 1997
US | Senator | Phil Gramm | Gramm | | he | 1985 | 2002 | 2002
US | Senator | Tom Daschle | Daschle | | he | 1987 | 2005 | 2005
US | Senator | Paul Wellstone | Wellstone | | he | 1991 | 2002 | 2002
US | Senator | Carol Moseley Braun | Moseley Braun | | she | 1993 | 1999 | 1999
US | Senator | Russ Feingold | Feingold | | he | 1993 | 2011 | 2011
US | Vice President | Aaron Burr | Burr | | he | 1801-03-04 | 1805-03-04 | 1805-03-04
US | Vice President | George Clinton | Clinton | | he | 1805-03-04 | 1812-04-20 | 1812-04-20
US | Vice President | Elbridge Gerry | Gerry | | he | 1813-03-04 | 1814-11-23 | 1814-11-23
US | Vice President | Daniel D. Tompkins | Tompkins | | he | 1817-03-04 | 1825-03-04 | 1825-03-04
US | Vice President | John C. Calhoun | Calhoun | John Calhoun | he | 1825-03-04 | 1832-12-28 | 1832-12-28
US | Vice President | George M. Dallas | Dallas | | he | 1845-03-04 | 1849-03-04 | 1849-03-04
US | Vice President | William R. King | King | William Rufus King | he | 1853-03-04 | 1853-04-18 | 1853-04-18
US | Vice President | John C. Breckinridge | Breckinridge | | he | 1857-03-04 | 1861-03-04 | 1861-03-04
US | Vice President | Hannibal Hamlin | Hamlin | | he | 1861-03-04 | 1865-03-04 | 1865-03-04
US | Vice President | Schuyler Colfax | Colfax | | he | 1869-03-04 | 1873-03-04 | 1873-03-04
US | Vice President | Henry Wilson | Wilson | | he | 1873-03-04 | 1875-11-22 | 1875-11-22
US | Vice President | William A. Wheeler | Wheeler | | he | 1877-03-04 | 1881-03-04 | 1881-03-04
US | Vice President | Thomas A. Hendricks | Hendricks | | he | 1885-03-04 | 1885-11-25 | 1885-11-25
US | Vice President | Levi P. Morton | Morton | | he | 1889-03-04 | 1893-03-04 | 1893-03-04
US | Vice President | Adlai Stevenson I | Stevenson | | he | 1893-03-04 | 1897-03-04 | 1897-03-04
US | Vice President | Garret Hobart | Hobart | | he | 1897-03-04 | 1899-11-21 | 1899-11-21
US | Vice President | Charles W. Fairbanks | Fairbanks | | he | 1905-03-04 | 1909-03-04 | 1909-03-04
US | Vice President | James S. Sherman | Sherman | | he | 1909-03-04 | 1912-10-30 | 1912-10-30
US | Vice President | Thomas R. Marshall | Marshall | | he | 1913-03-04 | 1921-03-04 | 1921-03-04
US | Vice President | Charles G. Dawes | Dawes | | he | 1925-03-04 | 1929-03-04 | 1929-03-04
US | Vice President | Charles Curtis | Curtis | | he | 1929-03-04 | 1933-03-04 | 1933-03-04
US | Vice President | John Nance Garner | Garner | | he | 1933-03-04 | 1941-01-20 | 1941-01-20
US | Vice President | Henry A. Wallace | Wallace | Henry Wallace | he | 1941-01-20 | 1945-01-20 | 1945-01-20
US | Vice President | Alben Barkley | Barkley | | he | 1949-01-20 | 1953-01-20 | 1953-01-20
US | Vice President | Hubert Humphrey | Humphrey | Hubert H. Humphrey | he | 1965-01-20 | 1969-01-20 | 1969-01-20
US | Vice President | Spiro Agnew | Agnew! | | he | 1969-01-20 | 1973-10-10 | 1973-10-10
US | Vice President | Nelson Rockefeller | Rockefeller | | he | 1974-12-19 | 1977-01-20 | 1977-01-20
US | Vice President | Walter Mondale | Mondale! | | he | 1977-01-20 | 1981-01-20 | 1981-01-20
US | Vice President | Dan Quayle | Quayle! | | he | 1989-01-20 | 1993-01-20 | 1993-01-20
US | military governor of Germany | Lucius D. Clay | Clay | Lucius Clay | he | 1947-03-15 | 1949-05-15 | 1949-05-15
VE | President | Rómulo Betancourt | Betancourt! | Romulo Betancourt | he | 1959-02-13 | 1964-03-13 | 1964-03-13
VE | President | Carlos Andrés Pérez | Pérez | Carlos Andres Perez | he | 1989-02-02 | 1993-05-21 | 1993-05-21
VN | President | Ho Chi Minh | Ho | | he | 1945-09-02 | 1969-09-02 | 1969-09-02
VN | Prime Minister | Pham Van Dong | Pham Van Dong | | he | 1955-09-20 | 1987-06-18 | 1987-06-18
ZA | President | P. W. Botha | Botha | P.W. Botha | he | 1984-09-03 | 1989-08-15 | 1989-08-15
ZA | President | F. W. de Klerk | de Klerk | F.W. de Klerk; Frederik Willem de Klerk | he | 1989-09-20 | 1994-05-10 | 1994-05-10
ZA | Prime Minister | Jan Smuts | Smuts! | Jan Christiaan Smuts | he | 1939-09-05 | 1948-06-04 | 1948-06-04
ZA | Prime Minister | D. F. Malan | Malan | D.F. Malan | he | 1948-06-04 | 1954-11-30 | 1954-11-30
ZA | Prime Minister | Hendrik Verwoerd | Verwoerd! | | he | 1958-09-02 | 1966-09-06 | 1966-09-06
ZM | President | Kenneth Kaunda | Kaunda! | | he | 1964-10-24 | 1991-11-02 | 1991-11-02
ZM | President | Frederick Chiluba | Chiluba | | he | 1991-11-02 | 2002-01-02 | 2002-01-02
org:UN | Secretary-General | Trygve Lie | Lie | | he | 1946-02-02 | 1952-11-10 | 1952-11-10
org:UN | Secretary-General | Dag Hammarskjöld | Hammarskjöld! | Dag Hammarskjold | he | 1953-04-10 | 1961-09-18 | 1961-09-18
org:UN | Secretary-General | U Thant | U Thant | | he | 1961-11-30 | 1971-12-31 | 1971-12-31
org:UN | Secretary-General | Javier Pérez de Cuéllar | Pérez de Cuéllar | Javier Perez de Cuellar | he | 1982-01-01 | 1991-12-31 | 1991-12-31
org:UN | Secretary-General | Boutros Boutros-Ghali | Boutros-Ghali! | | he | 1992-01-01 | 1996-12-31 | 1996-12-31
`;
