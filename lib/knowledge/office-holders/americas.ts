// Office-holders of the Americas: one line a term of office, sorted by code, office and first day.
// code | office | name | surname (! = safe alone) | other forms | pronoun | from | to | seen
// Gone through on 2026-11-25. How to read and mend a row: docs/office-holders.md.
export const AMERICAS = `
PR | Governor | Alejandro García Padilla | García Padilla | | he | 2013-01-02 | 2017-01-02 | 2017-01-02
PR | Governor | Ricardo Rosselló | Rosselló! | | he | 2017-01-02 | 2019-08-02 | 2019-08-02
PR | Governor | Wanda Vázquez | Vázquez | Wanda Vázquez Garced | she | 2019-08-07 | 2021-01-02 | 2021-01-02
PR | Governor | Pedro Pierluisi | Pierluisi! | | he | 2021-01-02 | 2025-01-02 | 2025-01-02
PR | Governor | Jenniffer González | González | Jenniffer González-Colón; Jenniffer González Colón | she | 2025-01-02 | | 2026-01
US | Acting Attorney General | Matthew Whitaker | Whitaker | Matt Whitaker | he | 2018-11-07 | 2019-02-14 | 2019-02-14
US | Acting Secretary of Defense | Patrick Shanahan | Shanahan | | he | 2019-01-01 | 2019-06-23 | 2019-06-23
US | Acting Secretary of Defense | Mark Esper | Esper! | Mark T. Esper | he | 2019-06-24 | 2019-07-15 | 2019-07-15
US | Acting Secretary of Defense | Christopher Miller | Miller | Christopher C. Miller; Chris Miller | he | 2020-11-09 | 2021-01-20 | 2021-01-20
US | Acting Secretary of Homeland Security | Elaine Duke | Duke | | she | 2017-07-31 | 2017-12-06 | 2017-12-06
US | Acting Secretary of Homeland Security | Kevin McAleenan | McAleenan! | | he | 2019-04-11 | 2019-11-13 | 2019-11-13
US | Acting Secretary of Homeland Security | Chad Wolf | Wolf | Chad F. Wolf | he | 2019-11-13 | 2021-01-11 | 2021-01-11
US | Acting White House Chief of Staff | Mick Mulvaney | Mulvaney! | | he | 2019-01-02 | 2020-03-31 | 2020-03-31
US | Ambassador to the United Nations | John Negroponte | Negroponte! | | he | 2001-09-18 | 2004-06-23 | 2004-06-23
US | Ambassador to the United Nations | John Bolton | Bolton | John R. Bolton | he | 2005-08-02 | 2006-12-31 | 2006-12-31
US | Ambassador to the United Nations | Zalmay Khalilzad | Khalilzad! | | he | 2007-04-23 | 2009-01-20 | 2009-01-20
US | Ambassador to the United Nations | Susan Rice | Rice | Susan E. Rice | she | 2009-01-26 | 2013-06-30 | 2013-06-30
US | Ambassador to the United Nations | Samantha Power | Power | | she | 2013-08-05 | 2017-01-20 | 2017-01-20
US | Ambassador to the United Nations | Nikki Haley | Haley! | Nikki R. Haley | she | 2017-01-27 | 2018-12-31 | 2018-12-31
US | Ambassador to the United Nations | Kelly Craft | Craft | | she | 2019-09-12 | 2021-01-20 | 2021-01-20
US | Ambassador to the United Nations | Linda Thomas-Greenfield | Thomas-Greenfield! | | she | 2021-02-25 | 2025-01-20 | 2025-01-20
US | Ambassador to the United Nations | Mike Waltz | Waltz | Michael Waltz | he | 2025-09-20 | | 2026-01
US | Assistant Secretary of State | Victoria Nuland | Nuland! | | she | 2013-09-18 | 2017-01-20 | 2017-01-20
US | Attorney General | Alberto Gonzales | Gonzales | | he | 2005-02-03 | 2007-09-17 | 2007-09-17
US | Attorney General | Michael Mukasey | Mukasey! | | he | 2007-11-09 | 2009-01-20 | 2009-01-20
US | Attorney General | Eric Holder | Holder | | he | 2009-02-03 | 2015-04-27 | 2015-04-27
US | Attorney General | Loretta Lynch | Lynch | | she | 2015-04-27 | 2017-01-20 | 2017-01-20
US | Attorney General | Jeff Sessions | Sessions | | he | 2017-02-09 | 2018-11-07 | 2018-11-07
US | Attorney General | William Barr | Barr | Bill Barr; William P. Barr | he | 2019-02-14 | 2020-12-23 | 2020-12-23
US | Attorney General | Merrick Garland | Garland | Merrick B. Garland | he | 2021-03-11 | 2025-01-20 | 2025-01-20
US | Attorney General | Pam Bondi | Bondi! | Pamela Bondi | she | 2025-02-05 | | 2026-01
US | CIA Director | John Brennan | Brennan | John O. Brennan | he | 2013-03-08 | 2017-01-20 | 2017-01-20
US | CIA Director | Mike Pompeo | Pompeo! | Michael Pompeo; Michael R. Pompeo | he | 2017-01-23 | 2018-04-26 | 2018-04-26
US | CIA Director | Gina Haspel | Haspel! | | she | 2018-05-21 | 2021-01-20 | 2021-01-20
US | CIA Director | William Burns | Burns | Bill Burns; William J. Burns | he | 2021-03-19 | 2025-01-20 | 2025-01-20
US | CIA Director | John Ratcliffe | Ratcliffe | | he | 2025-01-23 | | 2026-01
US | Chairman of the Joint Chiefs of Staff | Martin Dempsey | Dempsey | Martin E. Dempsey | he | 2011-10-01 | 2015-09-25 | 2015-09-25
US | Chairman of the Joint Chiefs of Staff | Joseph Dunford | Dunford! | Joe Dunford; Joseph F. Dunford | he | 2015-10-01 | 2019-09-30 | 2019-09-30
US | Chairman of the Joint Chiefs of Staff | Mark Milley | Milley! | Mark A. Milley | he | 2019-09-30 | 2023-09-30 | 2023-09-30
US | Chairman of the Joint Chiefs of Staff | Charles Q. Brown | Brown | Charles Brown; C.Q. Brown; CQ Brown; Charles Q. Brown Jr.; C.Q. Brown Jr.; Charles "CQ" Brown | he | 2023-10-01 | 2025-02-21 | 2025-02-21
US | Chairman of the Joint Chiefs of Staff | Dan Caine | Caine | Daniel Caine; John Daniel Caine | he | 2025-04-11 | | 2026-01
US | Chief Justice | John Roberts | Roberts | John G. Roberts; John G. Roberts Jr. | he | 2005-09-29 | | 2026-01
US | Climate Envoy | John Kerry | Kerry | John F. Kerry | he | 2021-01-20 | 2024-03-06 | 2024-03-06
US | Commander of the Central Command | Lloyd Austin | Austin | Lloyd J. Austin; Lloyd J. Austin III | he | 2013-03-22 | 2016-03-30 | 2016-03-30
US | Commander of the Central Command | Joseph Votel | Votel! | Joseph L. Votel | he | 2016-03-30 | 2019-03-28 | 2019-03-28
US | Commander of the Central Command | Kenneth McKenzie | McKenzie | Frank McKenzie; Kenneth F. McKenzie | he | 2019-03-28 | 2022-04-01 | 2022-04-01
US | Commander of the Central Command | Michael Kurilla | Kurilla! | Erik Kurilla; Michael Erik Kurilla | he | 2022-04-01 | 2025-08 | 2025-08
US | Commander of the Central Command | Brad Cooper | Cooper | | he | 2025-08 | | 2026-01
US | Deputy Attorney General | Rod Rosenstein | Rosenstein! | Rod J. Rosenstein | he | 2017-04-26 | 2019-05-11 | 2019-05-11
US | Deputy Attorney General | Lisa Monaco | Monaco | | she | 2021-04-21 | 2025-01-20 | 2025-01-20
US | Deputy Attorney General | Todd Blanche | Blanche | | he | 2025-03-06 | | 2026-01
US | Deputy Secretary of State | Antony Blinken | Blinken! | Anthony Blinken; Tony Blinken; Antony J. Blinken | he | 2015-01-09 | 2017-01-20 | 2017-01-20
US | Deputy Secretary of State | John Sullivan | Sullivan | John J. Sullivan | he | 2017-05-24 | 2019-12-20 | 2019-12-20
US | Deputy Secretary of State | Wendy Sherman | Sherman | Wendy R. Sherman | she | 2021-04-13 | 2023-07-28 | 2023-07-28
US | Deputy Secretary of State | Kurt Campbell | Campbell | Kurt M. Campbell | he | 2024-02-12 | 2025-01-20 | 2025-01-20
US | Deputy Secretary of State | Christopher Landau | Landau! | | he | 2025-03-24 | | 2026-01
US | Director of National Intelligence | James Clapper | Clapper | James R. Clapper | he | 2010-08-09 | 2017-01-20 | 2017-01-20
US | Director of National Intelligence | Dan Coats | Coats | Daniel Coats | he | 2017-03-16 | 2019-08-15 | 2019-08-15
US | Director of National Intelligence | John Ratcliffe | Ratcliffe | | he | 2020-05-26 | 2021-01-20 | 2021-01-20
US | Director of National Intelligence | Avril Haines | Haines | | she | 2021-01-21 | 2025-01-20 | 2025-01-20
US | Director of National Intelligence | Tulsi Gabbard | Gabbard! | | she | 2025-02-12 | | 2026-01
US | FBI Director | Robert Mueller | Mueller | Robert S. Mueller | he | 2001-09-04 | 2013-09-04 | 2013-09-04
US | FBI Director | James Comey | Comey! | James B. Comey; Jim Comey | he | 2013-09-04 | 2017-05-09 | 2017-05-09
US | FBI Director | Christopher Wray | Wray | Chris Wray; Christopher A. Wray | he | 2017-08-02 | 2025-01-19 | 2025-01-19
US | FBI Director | Kash Patel | Patel | Kashyap Patel | he | 2025-02-21 | | 2026-01
US | Federal Reserve Chair | Alan Greenspan | Greenspan! | | he | 1987-08-11 | 2006-01-31 | 2006-01-31
US | Federal Reserve Chair | Ben Bernanke | Bernanke! | Ben S. Bernanke | he | 2006-02-01 | 2014-01-31 | 2014-01-31
US | Federal Reserve Chair | Janet Yellen | Yellen! | Janet L. Yellen | she | 2014-02-03 | 2018-02-03 | 2018-02-03
US | Federal Reserve Chair | Jerome Powell | Powell | Jerome H. Powell; Jay Powell | he | 2018-02-05 | | 2026-01
US | Governor of California | Jerry Brown | Brown | Edmund G. Brown Jr. | he | 2011-01-03 | 2019-01-07 | 2019-01-07
US | Governor of California | Gavin Newsom | Newsom! | | he | 2019-01-07 | | 2026-01
US | Governor of Florida | Rick Scott | Scott | | he | 2011-01-04 | 2019-01-08 | 2019-01-08
US | Governor of Florida | Ron DeSantis | DeSantis! | | he | 2019-01-08 | | 2026-01
US | Governor of Illinois | Bruce Rauner | Rauner! | | he | 2015-01-12 | 2019-01-14 | 2019-01-14
US | Governor of Illinois | JB Pritzker | Pritzker | J.B. Pritzker | he | 2019-01-14 | | 2026-01
US | Governor of Michigan | Rick Snyder | Snyder | | he | 2011-01-01 | 2019-01-01 | 2019-01-01
US | Governor of Michigan | Gretchen Whitmer | Whitmer | | she | 2019-01-01 | | 2026-01
US | Governor of Minnesota | Mark Dayton | Dayton | | he | 2011-01-03 | 2019-01-07 | 2019-01-07
US | Governor of Minnesota | Tim Walz | Walz! | | he | 2019-01-07 | | 2026-01
US | Governor of New Jersey | Chris Christie | Christie | | he | 2010-01-19 | 2018-01-16 | 2018-01-16
US | Governor of New Jersey | Phil Murphy | Murphy | | he | 2018-01-16 | 2026-01-20 | 2026-01-20
US | Governor of New York | Andrew Cuomo | Cuomo! | | he | 2011-01-01 | 2021-08-23 | 2021-08-23
US | Governor of New York | Kathy Hochul | Hochul! | | she | 2021-08-24 | | 2026-01
US | Governor of South Dakota | Kristi Noem | Noem! | | she | 2019-01-05 | 2025-01-25 | 2025-01-25
US | Governor of Texas | Greg Abbott | Abbott | | he | 2015-01-20 | | 2026-01
US | House Majority Leader | Kevin McCarthy | McCarthy | | he | 2014-08-01 | 2019-01-03 | 2019-01-03
US | House Majority Leader | Steny Hoyer | Hoyer! | Steny H. Hoyer | he | 2019-01-03 | 2023-01-03 | 2023-01-03
US | House Majority Leader | Steve Scalise | Scalise! | Stephen Scalise | he | 2023-01-03 | | 2026-01
US | House Minority Leader | Nancy Pelosi | Pelosi! | | she | 2011-01-03 | 2019-01-03 | 2019-01-03
US | House Minority Leader | Kevin McCarthy | McCarthy | | he | 2019-01-03 | 2023-01-03 | 2023-01-03
US | House Minority Leader | Hakeem Jeffries | Jeffries! | | he | 2023-01-03 | | 2026-01
US | House Speaker | Nancy Pelosi | Pelosi! | | she | 2007-01-04 | 2011-01-03 | 2011-01-03
US | House Speaker | John Boehner | Boehner! | John A. Boehner | he | 2011-01-05 | 2015-10-29 | 2015-10-29
US | House Speaker | Paul Ryan | Ryan | Paul D. Ryan | he | 2015-10-29 | 2019-01-03 | 2019-01-03
US | House Speaker | Nancy Pelosi | Pelosi! | | she | 2019-01-03 | 2023-01-03 | 2023-01-03
US | House Speaker | Kevin McCarthy | McCarthy | | he | 2023-01-07 | 2023-10-03 | 2023-10-03
US | House Speaker | Mike Johnson | Johnson | Michael Johnson | he | 2023-10-25 | | 2026-01
US | National Security Adviser | Condoleezza Rice | Rice | Condi Rice | she | 2001-01-20 | 2005-01-26 | 2005-01-26
US | National Security Adviser | Stephen Hadley | Hadley | | he | 2005-01-26 | 2009-01-20 | 2009-01-20
US | National Security Adviser | Susan Rice | Rice | Susan E. Rice | she | 2013-07-01 | 2017-01-20 | 2017-01-20
US | National Security Adviser | Michael Flynn | Flynn | Mike Flynn; Michael T. Flynn | he | 2017-01-20 | 2017-02-13 | 2017-02-13
US | National Security Adviser | H.R. McMaster | McMaster! | H. R. McMaster; HR McMaster; Herbert Raymond McMaster | he | 2017-02-20 | 2018-04-09 | 2018-04-09
US | National Security Adviser | John Bolton | Bolton | John R. Bolton | he | 2018-04-09 | 2019-09-10 | 2019-09-10
US | National Security Adviser | Robert O'Brien | O'Brien | Robert C. O'Brien | he | 2019-09-18 | 2021-01-20 | 2021-01-20
US | National Security Adviser | Jake Sullivan | Sullivan | | he | 2021-01-20 | 2025-01-20 | 2025-01-20
US | National Security Adviser | Mike Waltz | Waltz | Michael Waltz | he | 2025-01-20 | 2025-05-01 | 2025-05-01
US | Pentagon spokesperson | John Kirby | Kirby | | he | 2021-01-20 | 2022-05 | 2022-05
US | Pentagon spokesperson | Pat Ryder | Ryder | Patrick Ryder; Patrick S. Ryder | he | 2022-08 | 2025-01 | 2025-01
US | Pentagon spokesperson | Sean Parnell | Parnell | | he | 2025-02 | | 2026-01
US | President | Bill Clinton | Clinton | William Clinton; William Jefferson Clinton | he | 1993-01-20 | 2001-01-20 | 2001-01-20
US | President | George W. Bush | Bush | George Bush; George Walker Bush | he | 2001-01-20 | 2009-01-20 | 2009-01-20
US | President | Barack Obama | Obama! | Barack Hussein Obama | he | 2009-01-20 | 2017-01-20 | 2017-01-20
US | President | Donald Trump | Trump! | Donald J. Trump; Donald John Trump | he | 2017-01-20 | 2021-01-20 | 2021-01-20
US | President | Joe Biden | Biden! | Joseph Biden; Joseph R. Biden; Joseph R. Biden Jr. | he | 2021-01-20 | 2025-01-20 | 2025-01-20
US | President | Donald Trump | Trump! | Donald J. Trump; Donald John Trump | he | 2025-01-20 | | 2026-01
US | Representative | Jerry Nadler | Nadler! | Jerrold Nadler | he | 1992-11-03 | | 2026-01
US | Representative | Adam Schiff | Schiff | Adam B. Schiff | he | 2001-01-03 | 2024-12-08 | 2024-12-08
US | Representative | Devin Nunes | Nunes | | he | 2003-01-03 | 2022-01-01 | 2022-01-01
US | Representative | Michael McCaul | McCaul! | Mike McCaul | he | 2005-01-03 | | 2026-01
US | Representative | Jim Jordan | Jordan | | he | 2007-01-03 | | 2026-01
US | Representative | Elise Stefanik | Stefanik! | | she | 2015-01-03 | | 2026-01
US | Representative | Liz Cheney | Cheney | | she | 2017-01-03 | 2023-01-03 | 2023-01-03
US | Representative | Matt Gaetz | Gaetz! | Matthew Gaetz | he | 2017-01-03 | 2024-11-13 | 2024-11-13
US | Representative | Alexandria Ocasio-Cortez | Ocasio-Cortez! | | she | 2019-01-03 | | 2026-01
US | Representative | Ilhan Omar | Omar | | she | 2019-01-03 | | 2026-01
US | Representative | Rashida Tlaib | Tlaib! | | she | 2019-01-03 | | 2026-01
US | Representative | Marjorie Taylor Greene | Greene | | she | 2021-01-03 | 2026-01-05 | 2026-01-05
US | Representative | Nancy Pelosi | Pelosi! | | she | 2023-01-03 | | 2026-01
US | Representative | Kevin McCarthy | McCarthy | | he | 2023-10-03 | 2023-12-31 | 2023-12-31
US | Secretary of Agriculture | Tom Vilsack | Vilsack! | | he | 2009-01-21 | 2017-01-13 | 2017-01-13
US | Secretary of Agriculture | Sonny Perdue | Perdue | | he | 2017-04-25 | 2021-01-20 | 2021-01-20
US | Secretary of Agriculture | Tom Vilsack | Vilsack! | | he | 2021-02-24 | 2025-01-20 | 2025-01-20
US | Secretary of Agriculture | Brooke Rollins | Rollins | | she | 2025-02-13 | | 2026-01
US | Secretary of Commerce | Penny Pritzker | Pritzker | | she | 2013-06-26 | 2017-01-20 | 2017-01-20
US | Secretary of Commerce | Wilbur Ross | Ross | | he | 2017-02-28 | 2021-01-20 | 2021-01-20
US | Secretary of Commerce | Gina Raimondo | Raimondo! | | she | 2021-03-03 | 2025-01-20 | 2025-01-20
US | Secretary of Commerce | Howard Lutnick | Lutnick! | | he | 2025-02-21 | | 2026-01
US | Secretary of Defense | William Cohen | Cohen | William S. Cohen | he | 1997-01-24 | 2001-01-20 | 2001-01-20
US | Secretary of Defense | Donald Rumsfeld | Rumsfeld! | | he | 2001-01-20 | 2006-12-18 | 2006-12-18
US | Secretary of Defense | Robert Gates | Gates | Robert M. Gates; Bob Gates | he | 2006-12-18 | 2011-07-01 | 2011-07-01
US | Secretary of Defense | Leon Panetta | Panetta! | | he | 2011-07-01 | 2013-02-27 | 2013-02-27
US | Secretary of Defense | Chuck Hagel | Hagel! | | he | 2013-02-27 | 2015-02-17 | 2015-02-17
US | Secretary of Defense | Ash Carter | Carter | Ashton Carter | he | 2015-02-17 | 2017-01-20 | 2017-01-20
US | Secretary of Defense | Jim Mattis | Mattis! | James Mattis; James N. Mattis | he | 2017-01-20 | 2019-01-01 | 2019-01-01
US | Secretary of Defense | Mark Esper | Esper! | Mark T. Esper | he | 2019-07-23 | 2020-11-09 | 2020-11-09
US | Secretary of Defense | Lloyd Austin | Austin | Lloyd J. Austin; Lloyd J. Austin III | he | 2021-01-22 | 2025-01-20 | 2025-01-20
US | Secretary of Defense | Pete Hegseth | Hegseth! | Peter Hegseth | he | 2025-01-25 | | 2026-01
US | Secretary of Education | Arne Duncan | Duncan | | he | 2009-01-21 | 2015-12-31 | 2015-12-31
US | Secretary of Education | Betsy DeVos | DeVos! | | she | 2017-02-07 | 2021-01-08 | 2021-01-08
US | Secretary of Education | Miguel Cardona | Cardona | | he | 2021-03-02 | 2025-01-20 | 2025-01-20
US | Secretary of Education | Linda McMahon | McMahon | | she | 2025-03-03 | | 2026-01
US | Secretary of Energy | Ernest Moniz | Moniz | | he | 2013-05-21 | 2017-01-20 | 2017-01-20
US | Secretary of Energy | Rick Perry | Perry | | he | 2017-03-02 | 2019-12-01 | 2019-12-01
US | Secretary of Energy | Dan Brouillette | Brouillette! | | he | 2019-12-11 | 2021-01-20 | 2021-01-20
US | Secretary of Energy | Jennifer Granholm | Granholm! | | she | 2021-02-25 | 2025-01-20 | 2025-01-20
US | Secretary of Energy | Chris Wright | Wright | Christopher Wright | he | 2025-02-03 | | 2026-01
US | Secretary of Health and Human Services | Sylvia Burwell | Burwell | Sylvia Mathews Burwell | she | 2014-06-09 | 2017-01-20 | 2017-01-20
US | Secretary of Health and Human Services | Tom Price | Price | | he | 2017-02-10 | 2017-09-29 | 2017-09-29
US | Secretary of Health and Human Services | Alex Azar | Azar | | he | 2018-01-29 | 2021-01-20 | 2021-01-20
US | Secretary of Health and Human Services | Xavier Becerra | Becerra | | he | 2021-03-19 | 2025-01-20 | 2025-01-20
US | Secretary of Health and Human Services | Robert F. Kennedy Jr. | Kennedy | Robert F. Kennedy; Robert Kennedy Jr.; Robert F Kennedy Jr; RFK Jr.; RFK Jr | he | 2025-02-13 | | 2026-01
US | Secretary of Homeland Security | Michael Chertoff | Chertoff! | | he | 2005-02-15 | 2009-01-21 | 2009-01-21
US | Secretary of Homeland Security | Janet Napolitano | Napolitano! | | she | 2009-01-21 | 2013-09-06 | 2013-09-06
US | Secretary of Homeland Security | Jeh Johnson | Johnson | | he | 2013-12-23 | 2017-01-20 | 2017-01-20
US | Secretary of Homeland Security | John Kelly | Kelly | John F. Kelly | he | 2017-01-20 | 2017-07-31 | 2017-07-31
US | Secretary of Homeland Security | Kirstjen Nielsen | Nielsen | | she | 2017-12-06 | 2019-04-10 | 2019-04-10
US | Secretary of Homeland Security | Alejandro Mayorkas | Mayorkas! | Alejandro N. Mayorkas | he | 2021-02-02 | 2025-01-20 | 2025-01-20
US | Secretary of Homeland Security | Kristi Noem | Noem! | | she | 2025-01-25 | 2026-03 | 2026-03
US | Secretary of Labor | Thomas Perez | Perez | Tom Perez | he | 2013-07-23 | 2017-01-20 | 2017-01-20
US | Secretary of Labor | Alexander Acosta | Acosta | Alex Acosta | he | 2017-04-28 | 2019-07-19 | 2019-07-19
US | Secretary of Labor | Eugene Scalia | Scalia | | he | 2019-09-30 | 2021-01-20 | 2021-01-20
US | Secretary of Labor | Marty Walsh | Walsh | Martin Walsh | he | 2021-03-23 | 2023-03-11 | 2023-03-11
US | Secretary of State | Madeleine Albright | Albright | Madeleine K. Albright | she | 1997-01-23 | 2001-01-20 | 2001-01-20
US | Secretary of State | Colin Powell | Powell | Colin L. Powell | he | 2001-01-20 | 2005-01-26 | 2005-01-26
US | Secretary of State | Condoleezza Rice | Rice | Condi Rice | she | 2005-01-26 | 2009-01-20 | 2009-01-20
US | Secretary of State | Hillary Clinton | Clinton | Hillary Rodham Clinton | she | 2009-01-21 | 2013-02-01 | 2013-02-01
US | Secretary of State | John Kerry | Kerry | John F. Kerry | he | 2013-02-01 | 2017-01-20 | 2017-01-20
US | Secretary of State | Rex Tillerson | Tillerson! | | he | 2017-02-01 | 2018-03-31 | 2018-03-31
US | Secretary of State | Mike Pompeo | Pompeo! | Michael Pompeo; Michael R. Pompeo | he | 2018-04-26 | 2021-01-20 | 2021-01-20
US | Secretary of State | Antony Blinken | Blinken! | Anthony Blinken; Tony Blinken; Antony J. Blinken | he | 2021-01-26 | 2025-01-20 | 2025-01-20
US | Secretary of State | Marco Rubio | Rubio! | | he | 2025-01-21 | | 2026-01
US | Secretary of Transportation | Anthony Foxx | Foxx | | he | 2013-07-02 | 2017-01-20 | 2017-01-20
US | Secretary of Transportation | Elaine Chao | Chao | | she | 2017-01-31 | 2021-01-11 | 2021-01-11
US | Secretary of Transportation | Pete Buttigieg | Buttigieg! | | he | 2021-02-03 | 2025-01-20 | 2025-01-20
US | Secretary of Transportation | Sean Duffy | Duffy | | he | 2025-01-28 | | 2026-01
US | Secretary of Veterans Affairs | Robert McDonald | McDonald | Bob McDonald | he | 2014-07-30 | 2017-01-20 | 2017-01-20
US | Secretary of Veterans Affairs | David Shulkin | Shulkin! | | he | 2017-02-14 | 2018-03-28 | 2018-03-28
US | Secretary of Veterans Affairs | Robert Wilkie | Wilkie | | he | 2018-07-30 | 2021-01-20 | 2021-01-20
US | Secretary of Veterans Affairs | Denis McDonough | McDonough! | | he | 2021-02-09 | 2025-01-20 | 2025-01-20
US | Secretary of Veterans Affairs | Doug Collins | Collins | | he | 2025-02-05 | | 2026-01
US | Secretary of the Interior | Sally Jewell | Jewell | | she | 2013-04-12 | 2017-01-20 | 2017-01-20
US | Secretary of the Interior | Ryan Zinke | Zinke! | | he | 2017-03-01 | 2019-01-02 | 2019-01-02
US | Secretary of the Interior | David Bernhardt | Bernhardt | | he | 2019-04-11 | 2021-01-20 | 2021-01-20
US | Secretary of the Interior | Deb Haaland | Haaland! | | she | 2021-03-16 | 2025-01-20 | 2025-01-20
US | Secretary of the Interior | Doug Burgum | Burgum! | | he | 2025-02-01 | | 2026-01
US | Secretary of the Treasury | Henry Paulson | Paulson | Hank Paulson | he | 2006-07-10 | 2009-01-20 | 2009-01-20
US | Secretary of the Treasury | Timothy Geithner | Geithner! | Tim Geithner | he | 2009-01-26 | 2013-01-25 | 2013-01-25
US | Secretary of the Treasury | Jack Lew | Lew | Jacob Lew; Jacob J. Lew | he | 2013-02-28 | 2017-01-20 | 2017-01-20
US | Secretary of the Treasury | Steven Mnuchin | Mnuchin! | Steve Mnuchin | he | 2017-02-13 | 2021-01-20 | 2021-01-20
US | Secretary of the Treasury | Janet Yellen | Yellen! | Janet L. Yellen | she | 2021-01-26 | 2025-01-20 | 2025-01-20
US | Secretary of the Treasury | Scott Bessent | Bessent! | | he | 2025-01-28 | | 2026-01
US | Senate Majority Leader | Harry Reid | Reid | | he | 2007-01-03 | 2015-01-03 | 2015-01-03
US | Senate Majority Leader | Mitch McConnell | McConnell! | | he | 2015-01-03 | 2021-01-20 | 2021-01-20
US | Senate Majority Leader | Chuck Schumer | Schumer! | Charles Schumer; Charles E. Schumer | he | 2021-01-20 | 2025-01-03 | 2025-01-03
US | Senate Majority Leader | John Thune | Thune! | | he | 2025-01-03 | | 2026-01
US | Senate Minority Leader | Harry Reid | Reid | | he | 2015-01-03 | 2017-01-03 | 2017-01-03
US | Senate Minority Leader | Chuck Schumer | Schumer! | Charles Schumer; Charles E. Schumer | he | 2017-01-03 | 2021-01-20 | 2021-01-20
US | Senate Minority Leader | Mitch McConnell | McConnell! | | he | 2021-01-20 | 2025-01-03 | 2025-01-03
US | Senate Minority Leader | Chuck Schumer | Schumer! | Charles Schumer; Charles E. Schumer | he | 2025-01-03 | | 2026-01
US | Senator | Patrick Leahy | Leahy! | | he | 1975-01-03 | 2023-01-03 | 2023-01-03
US | Senator | Chuck Grassley | Grassley! | Charles Grassley | he | 1981-01-03 | | 2026-01
US | Senator | John McCain | McCain! | | he | 1987-01-03 | 2018-08-25 | 2018-08-25
US | Senator | Dianne Feinstein | Feinstein! | | she | 1992-11-10 | 2023-09-29 | 2023-09-29
US | Senator | Jim Inhofe | Inhofe! | James Inhofe | he | 1994-11-17 | 2023-01-03 | 2023-01-03
US | Senator | Ron Wyden | Wyden! | | he | 1996-02-06 | | 2026-01
US | Senator | Dick Durbin | Durbin! | Richard Durbin | he | 1997-01-03 | | 2026-01
US | Senator | Jeff Sessions | Sessions | | he | 1997-01-03 | 2017-02-08 | 2017-02-08
US | Senator | Susan Collins | Collins | | she | 1997-01-03 | | 2026-01
US | Senator | John Cornyn | Cornyn! | | he | 2002-12-02 | | 2026-01
US | Senator | Lisa Murkowski | Murkowski! | | she | 2002-12-20 | | 2026-01
US | Senator | Lindsey Graham | Graham | | he | 2003-01-03 | | 2026-01
US | Senator | John Thune | Thune! | | he | 2005-01-03 | 2025-01-03 | 2025-01-03
US | Senator | Bob Menendez | Menendez | Robert Menendez | he | 2006-01-17 | 2024-08-20 | 2024-08-20
US | Senator | Amy Klobuchar | Klobuchar! | | she | 2007-01-03 | | 2026-01
US | Senator | Ben Cardin | Cardin | Benjamin Cardin | he | 2007-01-03 | 2025-01-03 | 2025-01-03
US | Senator | Bernie Sanders | Sanders | Bernard Sanders | he | 2007-01-03 | | 2026-01
US | Senator | Bob Corker | Corker | | he | 2007-01-03 | 2019-01-03 | 2019-01-03
US | Senator | John Barrasso | Barrasso! | | he | 2007-06-25 | | 2026-01
US | Senator | Roger Wicker | Wicker | | he | 2007-12-31 | | 2026-01
US | Senator | Jeanne Shaheen | Shaheen! | | she | 2009-01-03 | | 2026-01
US | Senator | Jeff Merkley | Merkley! | | he | 2009-01-03 | | 2026-01
US | Senator | Jim Risch | Risch! | James Risch | he | 2009-01-03 | | 2026-01
US | Senator | Kirsten Gillibrand | Gillibrand! | | she | 2009-01-26 | | 2026-01
US | Senator | Chris Coons | Coons | Christopher Coons | he | 2010-11-15 | | 2026-01
US | Senator | Joe Manchin | Manchin! | | he | 2010-11-15 | 2025-01-03 | 2025-01-03
US | Senator | Marco Rubio | Rubio! | | he | 2011-01-03 | 2025-01-20 | 2025-01-20
US | Senator | Rand Paul | Paul | | he | 2011-01-03 | | 2026-01
US | Senator | Rob Portman | Portman | | he | 2011-01-03 | 2023-01-03 | 2023-01-03
US | Senator | Richard Blumenthal | Blumenthal! | | he | 2011-01-05 | | 2026-01
US | Senator | Chris Murphy | Murphy | | he | 2013-01-03 | | 2026-01
US | Senator | Elizabeth Warren | Warren | | she | 2013-01-03 | | 2026-01
US | Senator | Jeff Flake | Flake | | he | 2013-01-03 | 2019-01-03 | 2019-01-03
US | Senator | Mazie Hirono | Hirono! | | she | 2013-01-03 | | 2026-01
US | Senator | Ted Cruz | Cruz | Rafael Edward Cruz | he | 2013-01-03 | | 2026-01
US | Senator | Tim Kaine | Kaine | Timothy Kaine | he | 2013-01-03 | | 2026-01
US | Senator | Cory Booker | Booker | | he | 2013-10-31 | | 2026-01
US | Senator | Thom Tillis | Tillis! | | he | 2015-01-03 | | 2026-01
US | Senator | Tom Cotton | Cotton | | he | 2015-01-06 | | 2026-01
US | Senator | Chris Van Hollen | Van Hollen! | | he | 2017-01-03 | | 2026-01
US | Senator | Kamala Harris | Harris | Kamala D. Harris | she | 2017-01-03 | 2021-01-18 | 2021-01-18
US | Senator | Tammy Duckworth | Duckworth | | she | 2017-01-03 | | 2026-01
US | Senator | Josh Hawley | Hawley | | he | 2019-01-03 | | 2026-01
US | Senator | Kyrsten Sinema | Sinema! | | she | 2019-01-03 | 2025-01-03 | 2025-01-03
US | Senator | Marsha Blackburn | Blackburn | | she | 2019-01-03 | | 2026-01
US | Senator | Mitt Romney | Romney! | | he | 2019-01-03 | 2025-01-03 | 2025-01-03
US | Senator | Mark Kelly | Kelly | | he | 2020-12-02 | | 2026-01
US | Senator | Tommy Tuberville | Tuberville! | | he | 2021-01-03 | | 2026-01
US | Senator | Jon Ossoff | Ossoff! | | he | 2021-01-20 | | 2026-01
US | Senator | Raphael Warnock | Warnock! | | he | 2021-01-20 | | 2026-01
US | Senator | JD Vance | Vance | J.D. Vance; J. D. Vance; James David Vance | he | 2023-01-03 | 2025-01-10 | 2025-01-10
US | Senator | John Fetterman | Fetterman! | | he | 2023-01-03 | | 2026-01
US | Senator | Markwayne Mullin | Mullin | | he | 2023-01-03 | 2026-03 | 2026-03
US | Senator | Adam Schiff | Schiff | Adam B. Schiff | he | 2024-12-09 | | 2026-01
US | Senator | Mitch McConnell | McConnell! | | he | 2025-01-03 | | 2026-01
US | Special Counsel | Robert Mueller | Mueller | Robert S. Mueller | he | 2017-05-17 | 2019-05-29 | 2019-05-29
US | Special Counsel | Jack Smith | Smith | | he | 2022-11-18 | 2025-01-10 | 2025-01-10
US | Special Envoy | Steve Witkoff | Witkoff! | Steven Witkoff | he | 2025-01-20 | | 2026-01
US | Special Representative for Afghanistan Reconciliation | Zalmay Khalilzad | Khalilzad! | | he | 2018-09 | 2021-10 | 2021-10
US | Special Representative for North Korea | Stephen Biegun | Biegun! | | he | 2018-08-23 | 2021-01-20 | 2021-01-20
US | State Department spokesperson | Jen Psaki | Psaki! | Jennifer Psaki | she | 2013-02-11 | 2015-03-31 | 2015-03-31
US | State Department spokesperson | John Kirby | Kirby | | he | 2015-05-12 | 2017-01-20 | 2017-01-20
US | State Department spokesperson | Heather Nauert | Nauert! | | she | 2017-04-24 | 2019-04-03 | 2019-04-03
US | State Department spokesperson | Morgan Ortagus | Ortagus! | | she | 2019-04-03 | 2021-01-20 | 2021-01-20
US | State Department spokesperson | Ned Price | Price | | he | 2021-01-20 | 2023-03 | 2023-03
US | State Department spokesperson | Matthew Miller | Miller | Matt Miller | he | 2023-04 | 2025-01-20 | 2025-01-20
US | State Department spokesperson | Tammy Bruce | Bruce | | she | 2025-01-20 | 2025-08 | 2025-08
US | Supreme Court Justice | Antonin Scalia | Scalia | | he | 1986-09-26 | 2016-02-13 | 2016-02-13
US | Supreme Court Justice | Anthony Kennedy | Kennedy | | he | 1988-02-18 | 2018-07-31 | 2018-07-31
US | Supreme Court Justice | Clarence Thomas | Thomas | | he | 1991-10-23 | | 2026-01
US | Supreme Court Justice | Ruth Bader Ginsburg | Ginsburg! | | she | 1993-08-10 | 2020-09-18 | 2020-09-18
US | Supreme Court Justice | Stephen Breyer | Breyer! | | he | 1994-08-03 | 2022-06-30 | 2022-06-30
US | Supreme Court Justice | Samuel Alito | Alito! | | he | 2006-01-31 | | 2026-01
US | Supreme Court Justice | Sonia Sotomayor | Sotomayor! | | she | 2009-08-08 | | 2026-01
US | Supreme Court Justice | Elena Kagan | Kagan! | | she | 2010-08-07 | | 2026-01
US | Supreme Court Justice | Neil Gorsuch | Gorsuch! | | he | 2017-04-10 | | 2026-01
US | Supreme Court Justice | Brett Kavanaugh | Kavanaugh! | | he | 2018-10-06 | | 2026-01
US | Supreme Court Justice | Amy Coney Barrett | Barrett | | she | 2020-10-27 | | 2026-01
US | Supreme Court Justice | Ketanji Brown Jackson | Jackson | | she | 2022-06-30 | | 2026-01
US | Trade Representative | Michael Froman | Froman! | Mike Froman | he | 2013-06-21 | 2017-01-20 | 2017-01-20
US | Trade Representative | Robert Lighthizer | Lighthizer! | Bob Lighthizer; Robert E. Lighthizer | he | 2017-05-15 | 2021-01-20 | 2021-01-20
US | Trade Representative | Katherine Tai | Tai | | she | 2021-03-18 | 2025-01-20 | 2025-01-20
US | Trade Representative | Jamieson Greer | Greer | | he | 2025-02-27 | | 2026-01
US | Under Secretary of State for Political Affairs | Victoria Nuland | Nuland! | | she | 2021-05-03 | 2024-03-22 | 2024-03-22
US | Vice President | Al Gore | Gore | Albert Gore | he | 1993-01-20 | 2001-01-20 | 2001-01-20
US | Vice President | Dick Cheney | Cheney! | Richard Cheney | he | 2001-01-20 | 2009-01-20 | 2009-01-20
US | Vice President | Joe Biden | Biden! | Joseph Biden; Joseph R. Biden; Joseph R. Biden Jr. | he | 2009-01-20 | 2017-01-20 | 2017-01-20
US | Vice President | Mike Pence | Pence | Michael Pence | he | 2017-01-20 | 2021-01-20 | 2021-01-20
US | Vice President | Kamala Harris | Harris | Kamala D. Harris | she | 2021-01-20 | 2025-01-20 | 2025-01-20
US | Vice President | JD Vance | Vance | J.D. Vance; J. D. Vance; James David Vance | he | 2025-01-20 | | 2026-01
US | White House Chief of Staff | Denis McDonough | McDonough! | | he | 2013-01-25 | 2017-01-20 | 2017-01-20
US | White House Chief of Staff | Reince Priebus | Priebus! | | he | 2017-01-20 | 2017-07-31 | 2017-07-31
US | White House Chief of Staff | John Kelly | Kelly | John F. Kelly | he | 2017-07-31 | 2019-01-02 | 2019-01-02
US | White House Chief of Staff | Mark Meadows | Meadows | | he | 2020-03-31 | 2021-01-20 | 2021-01-20
US | White House Chief of Staff | Ron Klain | Klain! | Ronald Klain | he | 2021-01-20 | 2023-02-07 | 2023-02-07
US | White House Chief of Staff | Jeff Zients | Zients! | Jeffrey Zients | he | 2023-02-08 | 2025-01-20 | 2025-01-20
US | White House Chief of Staff | Susie Wiles | Wiles | | she | 2025-01-20 | | 2026-01
US | White House Press Secretary | Josh Earnest | Earnest | | he | 2014-06-20 | 2017-01-20 | 2017-01-20
US | White House Press Secretary | Sean Spicer | Spicer | Sean M. Spicer | he | 2017-01-20 | 2017-07-21 | 2017-07-21
US | White House Press Secretary | Sarah Sanders | Sanders | Sarah Huckabee Sanders | she | 2017-07-26 | 2019-07-01 | 2019-07-01
US | White House Press Secretary | Stephanie Grisham | Grisham | | she | 2019-07-01 | 2020-04-07 | 2020-04-07
US | White House Press Secretary | Kayleigh McEnany | McEnany! | | she | 2020-04-07 | 2021-01-20 | 2021-01-20
US | White House Press Secretary | Jen Psaki | Psaki! | Jennifer Psaki | she | 2021-01-20 | 2022-05-13 | 2022-05-13
US | White House Press Secretary | Karine Jean-Pierre | Jean-Pierre | | she | 2022-05-13 | 2025-01-20 | 2025-01-20
US | White House Press Secretary | Karoline Leavitt | Leavitt! | | she | 2025-01-20 | | 2026-01
`;
